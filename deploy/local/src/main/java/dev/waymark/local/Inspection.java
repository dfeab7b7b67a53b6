package dev.waymark.local;

import dev.waymark.local.command.LogRequest;
import dev.waymark.local.command.Settings;
import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.LauncherLock;
import dev.waymark.local.machine.Port;
import dev.waymark.local.machine.Ports;
import dev.waymark.local.process.PidRecords;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.startup.StartupCaches;
import dev.waymark.local.status.Logs;
import dev.waymark.local.status.StatusReport;
import dev.waymark.local.suite.Component;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Looks at a suite that another launcher runs.
final class Inspection {

    private static final int LINES_OF_ONE = 40;
    private static final int LINES_OF_EACH = 10;

    private final PrintStream out;

    Inspection(PrintStream out) {
        this.out = out;
    }

    /// @return whether every program is ready
    boolean status(Settings settings) throws IOException, InterruptedException {
        DataFolder data = settings.data();
        var launcher = LauncherLock.runningLauncher(data);
        if (launcher.isEmpty()) {
            out.println("Nothing runs with " + data.root());
            return false;
        }
        Map<Port, Integer> written = Ports.written(data.ports());
        Ports ports = new Ports(written);
        boolean startsPrograms = written.isEmpty() || written.containsKey(Port.GATEWAY);
        StatusReport report = StatusReport.of(
                components(settings.at(ports, startsPrograms)),
                ports,
                new PidRecords(data.run()).running(),
                Instant.now());
        out.println("Waymark with %s, launcher process %d"
                .formatted(data.root(), launcher.get().pid()));
        out.println(report.text());
        return report.isReady();
    }

    private static List<Component> components(Settings settings) throws IOException {
        Composition composition = new Composition(
                settings,
                DemoRealm.read(Composition.realmFolder(settings)),
                new StartupCaches(settings.data().caches(), false));
        List<Component> components = new ArrayList<>(List.of(composition.database()));
        components.addAll(composition.others());
        return components;
    }

    /// @return whether there is a log
    boolean logs(DataFolder data, LogRequest request) throws IOException, InterruptedException {
        Logs logs = new Logs(data.logs(), request.program(), out);
        boolean shown = logs.show(request.lines().orElse(request.program().isEmpty() ? LINES_OF_EACH : LINES_OF_ONE));
        if (!shown && !request.follows()) {
            out.println("There is no log%s in %s"
                    .formatted(request.program().isEmpty() ? "" : " of " + request.program(), data.logs()));
        }
        if (request.follows()) {
            logs.follow();
        }
        return shown;
    }
}
