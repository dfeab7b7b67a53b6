package dev.waymark.local.command;

import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.Port;
import dev.waymark.local.machine.Ports;
import java.nio.file.Path;
import java.util.List;

/// How the suite is started here.
///
/// @param home the folder of the project, with the packaged services
/// @param data where everything is kept
/// @param ports where everything listens
/// @param frontEnds whose pages may call the API and sign people in during this run
/// @param recordsCaches whether start-up caches are made for programs that have none
/// @param replacesRealm whether a changed realm file takes the place of the realm that is there
/// @param startsPrograms whether gateway and services are started, too, and not only PostgreSQL and Keycloak
public record Settings(
        Path home,
        DataFolder data,
        Ports ports,
        List<FrontEnd> frontEnds,
        boolean recordsCaches,
        boolean replacesRealm,
        boolean startsPrograms) {

    public Settings {
        frontEnds = List.copyOf(frontEnds);
    }

    /// The origins of the front ends; a page of the gateway itself needs no leave.
    public List<String> origins() {
        int gateway = ports.of(Port.GATEWAY);
        return frontEnds.stream()
                .map(FrontEnd::origin)
                .filter(origin -> !origin.matches("http://(127\\.0\\.0\\.1|localhost):" + gateway))
                .distinct()
                .toList();
    }

    /// The same with what a running launcher has chosen.
    public Settings at(Ports other, boolean startsOtherPrograms) {
        return new Settings(home, data, other, frontEnds, recordsCaches, replacesRealm, startsOtherPrograms);
    }
}
