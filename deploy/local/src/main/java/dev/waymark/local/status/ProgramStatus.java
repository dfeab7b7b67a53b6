package dev.waymark.local.status;

import dev.waymark.local.machine.Port;
import dev.waymark.local.machine.Ports;
import dev.waymark.local.process.ProportionalMemory;
import dev.waymark.local.suite.Component;
import java.time.Instant;
import java.util.Optional;

/// One program of the suite, as it is found now.
///
/// @param port where it listens
/// @param state one word or two
/// @param since when its process started; empty where none runs
/// @param memory of the process and all it started, in bytes of proportional set size
/// @param whyNot why it is not ready; empty when it is
record ProgramStatus(
        String name,
        int port,
        Optional<Integer> management,
        State state,
        Optional<Instant> since,
        long memory,
        long pid,
        String whyNot) {

    enum State {
        READY("ready"),
        NOT_READY("not ready"),
        NOT_RUNNING("not running");

        private final String words;

        State(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// @param process the process that the launcher recorded for it, if that runs
    static ProgramStatus of(Component component, Ports ports, Optional<ProcessHandle> process)
            throws InterruptedException {
        Port port = Port.labelled(component.name()).orElseThrow();
        if (process.isEmpty()) {
            return new ProgramStatus(
                    component.name(),
                    ports.of(port),
                    port.management().map(ports::of),
                    State.NOT_RUNNING,
                    Optional.empty(),
                    0,
                    0,
                    "has not been started yet, or has ended: see its log");
        }
        boolean ready = component.answers();
        return new ProgramStatus(
                component.name(),
                ports.of(port),
                port.management().map(ports::of),
                ready ? State.READY : State.NOT_READY,
                process.get().info().startInstant(),
                ProportionalMemory.ofTree(process.get()),
                process.get().pid(),
                ready ? "" : component.whyNot());
    }
}
