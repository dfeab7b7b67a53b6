package dev.waymark.local;

import java.util.Arrays;
import java.util.Optional;

/// The ports of the suite, all on the loopback address.
public enum Port {
    GATEWAY("gateway", 8080),
    ASSESSMENT("assessment-service", 8081),
    INITIATIVE("initiative-service", 8082),
    ROADMAP("roadmap-service", 8083),
    KEYCLOAK("keycloak", 8180),
    POSTGRESQL("postgresql", 15432);

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

    static Optional<Port> labelled(String label) {
        return Arrays.stream(values()).filter(port -> port.label.equals(label)).findFirst();
    }
}
