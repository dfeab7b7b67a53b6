package dev.waymark.local.postgresql;

import dev.waymark.local.machine.FileTree;
import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.process.Program;
import dev.waymark.local.process.StopSignal;
import dev.waymark.local.process.Tool;
import dev.waymark.local.suite.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// PostgreSQL as a child of the launcher, on the loopback address, with passwords and with every commit on disk.
public final class PostgresqlServer implements Component {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_connections", "120"),
            Map.entry("huge_pages", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private final PostgresqlPlace place;
    private final List<DatabaseOwner> databases;

    public PostgresqlServer(PostgresqlPlace place, List<DatabaseOwner> databases) {
        this.place = place;
        this.databases = List.copyOf(databases);
    }

    @Override
    public String name() {
        return PostgresqlPlace.NAME;
    }

    /// Unpacks the binaries and makes an empty cluster: UTF-8, sorted by code point on every machine, no access
    /// without a password.
    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        Path binaries = PostgresqlFiles.unpack(place.folder());
        if (Files.exists(place.cluster())) {
            return;
        }
        progress.line(name(), "makes an empty database cluster (once)");
        Path unfinished = place.folder().resolve("data.new");
        FileTree.delete(unfinished);
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(binaries.resolve("bin/initdb").toString(), "-D", unfinished.toString()));
        command.addAll(List.of("-U", PostgresqlPlace.SUPERUSER, "-A", "scram-sha-256"));
        command.add("--pwfile=" + place.passwordFile());
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        Program initdb = new Program("initdb", command, Map.of(), place.log(), StopSignal.TERM);
        Tool.run(
                initdb,
                PATIENCE,
                "Read %s. As root, `unshare -U` must be allowed; an ordinary user needs nothing."
                        .formatted(place.log()));
        Files.move(unfinished, place.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Program program() throws IOException {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(
                PostgresqlFiles.unpack(place.folder()).resolve("bin/postgres").toString());
        command.addAll(List.of("-D", place.cluster().toString(), "-p", Integer.toString(place.port())));
        SETTINGS.forEach((setting, value) -> command.addAll(List.of("-c", setting + "=" + value)));
        return new Program(name(), command, Map.of(), place.log(), StopSignal.INT);
    }

    @Override
    public boolean answers() {
        try (Databases server = Databases.connect(place)) {
            return server.answers();
        } catch (SQLException e) {
            if (Databases.isRefusedPassword(e)) {
                throw new Trouble(
                        "PostgreSQL refuses the password in %s.".formatted(place.passwordFile()),
                        "Put the old file back, or remove the whole data folder to start with an empty database.",
                        e);
            }
            return false;
        }
    }

    /// Creates the databases that are missing.
    @Override
    public void complete() throws IOException {
        try (Databases server = Databases.connect(place)) {
            for (DatabaseOwner database : databases) {
                server.create(database);
            }
        } catch (SQLException e) {
            throw new Trouble("The databases cannot be created: " + e.getMessage(), "Read " + place.log(), e);
        }
    }

    @Override
    public Duration startPatience() {
        return PATIENCE;
    }

    /// PostgreSQL refuses to run as root; a user namespace without any mapping makes root nobody, and costs no
    /// privilege.
    private static List<String> asOrdinaryUser() throws IOException {
        boolean root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        return root ? List.of("unshare", "-U") : List.of();
    }
}
