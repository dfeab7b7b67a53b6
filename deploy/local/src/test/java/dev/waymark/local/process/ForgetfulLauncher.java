package dev.waymark.local.process;

import java.io.IOException;
import java.nio.file.Path;

/// A launcher for a test: starts one program, says its process id, and waits to be killed.
final class ForgetfulLauncher {

    private ForgetfulLauncher() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Child child = new Children(new PidRecords(folder)).start(Programs.lasting("one", folder));
        System.out.println(child.pid());
        Thread.currentThread().join();
    }
}
