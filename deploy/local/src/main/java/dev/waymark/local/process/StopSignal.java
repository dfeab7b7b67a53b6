package dev.waymark.local.process;

import java.io.IOException;

/// How a program is asked to stop: `TERM` for Java programs, `INT` for PostgreSQL, where `TERM` would wait for every
/// client to leave.
public enum StopSignal {
    TERM,
    INT;

    void send(ProcessHandle process) throws IOException {
        if (this == TERM) {
            process.destroy();
        } else {
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", name(), Long.toString(process.pid())).start();
        }
    }
}
