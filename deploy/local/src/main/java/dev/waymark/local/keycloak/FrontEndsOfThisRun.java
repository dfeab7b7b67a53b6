package dev.waymark.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The origins of front ends to which sign-ins may return in this run.
///
/// Keycloak keeps its clients in its database, so what a run adds is written down beside it, and a run without these
/// front ends takes them away again before anything else starts.
///
/// @param origins those of this run
/// @param remembered keeps what was added to the client
public record FrontEndsOfThisRun(List<String> origins, Path remembered) {

    public FrontEndsOfThisRun {
        origins = List.copyOf(origins);
    }

    /// Brings the client to what this run asks for; nothing is asked of Keycloak where no run ever asked for anything.
    void applyTo(ConsoleClient client) throws IOException, InterruptedException {
        List<String> before = Files.exists(remembered) ? Files.readAllLines(remembered) : List.of();
        if (before.isEmpty() && origins.isEmpty()) {
            return;
        }
        // written first: a launcher that dies in between leaves nothing that no later run knows of
        Files.write(
                remembered,
                Stream.concat(before.stream(), origins.stream()).distinct().toList());
        client.change(before, origins);
        if (origins.isEmpty()) {
            Files.delete(remembered);
        } else {
            Files.write(remembered, origins);
        }
    }
}
