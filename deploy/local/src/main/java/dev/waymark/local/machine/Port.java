package dev.waymark.local.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ports of the suite, all on the loopback address. Gateway and services have a management port for health and
/// metrics, which callers of the API cannot reach.
public enum Port {
    GATEWAY("gateway", 8080),
    ASSESSMENT("assessment-service", 8081),
    INITIATIVE("initiative-service", 8082),
    ROADMAP("roadmap-service", 8083),
    KEYCLOAK("keycloak", 8180),
    POSTGRESQL("postgresql", 15432),
    MAIL("mail", 8025),
    GATEWAY_MANAGEMENT("gateway-management", 9080),
    ASSESSMENT_MANAGEMENT("assessment-service-management", 9081),
    INITIATIVE_MANAGEMENT("initiative-service-management", 9082),
    ROADMAP_MANAGEMENT("roadmap-service-management", 9083);

    private static final Map<Port, Port> MANAGEMENT = Map.of(
            GATEWAY, GATEWAY_MANAGEMENT,
            ASSESSMENT, ASSESSMENT_MANAGEMENT,
            INITIATIVE, INITIATIVE_MANAGEMENT,
            ROADMAP, ROADMAP_MANAGEMENT);

    private final String label;
    private final int standard;

    Port(String label, int standard) {
        this.label = label;
        this.standard = standard;
    }

    /// The name of the program that listens there.
    public String label() {
        return label;
    }

    public int standard() {
        return standard;
    }

    /// The ports of the programs themselves, without those of their management and that of the launcher for mail.
    public static List<Port> programs() {
        return Arrays.stream(values())
                .filter(port -> port != MAIL && port.managed().isEmpty())
                .toList();
    }

    /// Where the program that listens here tells of its health.
    public Optional<Port> management() {
        return Optional.ofNullable(MANAGEMENT.get(this));
    }

    /// The port of which this one is the management.
    Optional<Port> managed() {
        return Arrays.stream(values())
                .filter(port -> MANAGEMENT.get(port) == this)
                .findFirst();
    }

    public static Optional<Port> labelled(String label) {
        return Arrays.stream(values()).filter(port -> port.label.equals(label)).findFirst();
    }
}
