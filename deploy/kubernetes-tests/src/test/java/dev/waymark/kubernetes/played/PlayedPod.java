package dev.waymark.kubernetes.played;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The pod that podman makes of a program's Deployment.
record PlayedPod(String component) {

    private static final String PATIENCE_SECONDS = "45";

    private String name() {
        return "waymark-%s-pod-0".formatted(component);
    }

    private String container() {
        return name() + "-" + component;
    }

    /// @param manifest the program's objects
    void play(Path manifest) throws IOException, InterruptedException {
        Podman.run("kube", "play", "--network", "host", manifest.toString());
    }

    /// Its process, as this machine numbers it.
    long pid() throws IOException, InterruptedException {
        return Long.parseLong(Podman.run("inspect", "--format", "{{.State.Pid}}", container()));
    }

    /// The last lines of its log.
    String log() throws IOException, InterruptedException {
        return Podman.run("logs", "--tail", "15", container());
    }

    /// Sends SIGTERM and returns the exit code of the stopped program.
    ///
    /// @param grace after so many seconds podman kills it
    int terminate(String grace) throws IOException, InterruptedException {
        Podman.run("stop", "--time", grace, container());
        return Integer.parseInt(Podman.run("inspect", "--format", "{{.State.ExitCode}}", container()));
    }

    void startAgain() throws IOException, InterruptedException {
        Podman.run("start", container());
    }

    /// Stops the programs and removes their pods, where there are any.
    static void remove(List<String> components) throws InterruptedException {
        var command = new ArrayList<>(List.of("pod", "rm", "--force", "--ignore", "--time", PATIENCE_SECONDS));
        components.forEach(component -> command.add(new PlayedPod(component).name()));
        Podman.tries(command.toArray(String[]::new));
    }
}
