package dev.waymark.local;

import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.Sample;
import dev.waymark.local.sample.SampleCompany;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Starts the launcher and turns Ctrl-C and a termination signal into an interruption of its work.
final class Main {

    private Main() {}

    public static void main(String[] words) throws InterruptedException {
        long uptime = TimeUnit.MILLISECONDS.toNanos(
                ManagementFactory.getRuntimeMXBean().getUptime());
        Progress progress = new Progress(System.out, System.nanoTime() - uptime);
        Path home = Path.of(System.getProperty("waymark.home", "")).toAbsolutePath();
        Sample sample = new SampleCompany(home.resolve("deploy/sample"));
        Launcher launcher = new Launcher(System.out, System.err, progress, sample);
        Thread work = new Thread(
                () -> {
                    int exitCode = launcher.run(List.of(words), home);
                    System.out.flush();
                    // not exit: inside a signal's shutdown it would wait for the shutdown, which waits for this thread
                    Runtime.getRuntime().halt(exitCode);
                },
                "launcher");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(work), "stopping"));
        work.start();
    }

    /// The launcher's own thread ends the virtual machine when everything has stopped.
    private static void interrupt(Thread work) {
        work.interrupt();
        try {
            work.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
