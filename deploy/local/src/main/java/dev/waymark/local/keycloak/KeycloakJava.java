package dev.waymark.local.keycloak;

import dev.waymark.local.startup.JavaProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Keycloak as a Java program: what `kc.sh` would execute, without the shell in between, so that the child is
/// Keycloak itself.
final class KeycloakJava {

    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private KeycloakJava() {}

    static JavaProgram in(Path home) {
        List<String> flags = new ArrayList<>(JavaProgram.LOCAL_FLAGS);
        flags.add("-Xmx320m");
        flags.add("-XX:+ExitOnOutOfMemoryError");
        flags.addAll(OPENED);
        flags.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        flags.add("-Duser.language=en");
        flags.add("-Duser.country=US");
        flags.add("-Djava.security.egd=file:/dev/urandom");
        flags.add("-Dkc.home.dir=" + home);
        flags.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        flags.add("-Dpicocli.disable.closures=true");
        flags.add("-Dquarkus-log-max-startup-records=10000");
        return new JavaProgram(
                KeycloakPlace.NAME,
                home.resolve("lib"),
                flags,
                List.of(
                        "-cp",
                        home.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }
}
