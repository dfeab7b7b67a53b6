package dev.waymark.local;

import dev.waymark.local.command.Settings;
import dev.waymark.local.machine.Port;
import java.net.URI;
import java.nio.file.Path;

/// Where a packaged program of the suite is and listens.
///
/// @param runner the jar to start
/// @param management where it tells of its health
/// @param log takes what it says
record ServicePlace(String name, Path runner, URI management, Path log, int heapMegabytes) {

    static ServicePlace of(Settings settings, Port port, int heapMegabytes) {
        return new ServicePlace(
                port.label(),
                settings.home().resolve(port.label()).resolve("target/quarkus-app/quarkus-run.jar"),
                settings.ports().address(port.management().orElseThrow()),
                settings.data().log(port.label()),
                heapMegabytes);
    }
}
