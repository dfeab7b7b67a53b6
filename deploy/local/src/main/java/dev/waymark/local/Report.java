package dev.waymark.local;

import dev.waymark.local.command.Settings;
import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.Port;
import dev.waymark.local.output.Paragraph;
import dev.waymark.local.process.Child;
import dev.waymark.local.process.ProportionalMemory;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.realm.DemoUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the launcher prints when the suite is ready.
final class Report {

    private static final double BYTES_PER_MEGABYTE = 1024.0 * 1024;

    private Report() {}

    /// Programs with memory and logs; memory is the proportional set size of each with all it started.
    static String ready(List<Child> children, DataFolder data, double seconds) {
        List<String> lines = new ArrayList<>();
        long sum = ProportionalMemory.of(ProcessHandle.current().pid());
        lines.add("  %-19s %7s  %s".formatted("program", "memory", "log"));
        lines.add(row("launcher", sum, ""));
        for (Child child : children) {
            long bytes = ProcessHandle.of(child.pid())
                    .map(ProportionalMemory::ofTree)
                    .orElse(0L);
            lines.add(row(child.name(), bytes, data.log(child.name()).toString()));
            sum += bytes;
        }
        lines.addFirst(String.format(
                Locale.ROOT, "%nReady after %.1f s with %.0f MB of memory (PSS).", seconds, sum / BYTES_PER_MEGABYTE));
        return String.join("\n", lines);
    }

    private static String row(String name, long bytes, String log) {
        return String.format(Locale.ROOT, "  %-19s %4.0f MB  %s", name, bytes / BYTES_PER_MEGABYTE, log)
                .stripTrailing();
    }

    static String addresses(Settings settings) {
        String gateway = settings.ports().address(Port.GATEWAY).toString();
        return """

                Addresses
                  console    %s/  (open it in a browser%s)
                  API        %s/v1
                  contract   %s/v1/openapi.json
                  try it     %s/console/api
                  sign-in    %s  (administrator: admin, password in %s)
                  database   127.0.0.1:%d  (user postgres, password in %s)""".formatted(
                                gateway,
                                hasDesktop() ? ": xdg-open " + gateway : "",
                                gateway,
                                gateway,
                                gateway,
                                settings.ports().address(Port.KEYCLOAK),
                                settings.data().secrets().resolve("keycloak-admin"),
                                settings.ports().of(Port.POSTGRESQL),
                                settings.data().secrets().resolve("postgresql"))
                + settings.origins().stream()
                        .map(origin ->
                                "\n  front end  %s  (may call and sign people in during this run)".formatted(origin))
                        .collect(Collectors.joining());
    }

    /// Whether a browser can be opened from here.
    private static boolean hasDesktop() {
        return Stream.of("DISPLAY", "WAYLAND_DISPLAY").anyMatch(variable -> System.getenv(variable) != null);
    }

    /// Invented people and their public passwords.
    static String users(DemoRealm realm) {
        Map<String, List<DemoUser>> byPassword = realm.users().stream()
                .collect(Collectors.groupingBy(DemoUser::password, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>(List.of("", "Demo users (invented people; this machine only)"));
        byPassword.forEach((password, users) -> {
            Map<String, String> namesByRole = users.stream()
                    .collect(Collectors.groupingBy(
                            DemoUser::role,
                            TreeMap::new,
                            Collectors.mapping(DemoUser::username, Collectors.joining(", "))));
            lines.add("  password of all: " + password);
            namesByRole.forEach((role, names) -> lines.add(Paragraph.of("  %-15s ".formatted(role), names)));
        });
        return String.join("\n", lines);
    }
}
