package dev.waymark.local.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.process.Child;
import dev.waymark.local.process.Children;
import dev.waymark.local.process.PidRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final DatabaseOwner ONE = new DatabaseOwner("one", "password of one");
    private static final DatabaseOwner TWO = new DatabaseOwner("two", "password of two");

    /// One for all tests, since making a cluster takes longer than all that they do.
    @TempDir
    private static Path folder;

    private PostgresqlPlace place;
    private Children children;

    @BeforeEach
    void prepare() throws IOException {
        place = new PostgresqlPlace(
                folder,
                Files.writeString(folder.resolve("password"), "password of all"),
                "password of all",
                freePort(),
                folder.resolve("log"));
        children = new Children(new PidRecords(folder));
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        children.stop(List.of(PostgresqlPlace.NAME), PATIENCE);
    }

    @Test
    void dataIsKeptFromStartToStartAndEachDatabaseIsItsOwnersAlone() throws Exception {
        start(place);
        execute(ONE, ONE.name(), "CREATE TABLE kept (word text)");
        execute(ONE, ONE.name(), "INSERT INTO kept VALUES ('gärtner')");
        assertThatThrownBy(() -> query(TWO, ONE.name(), "SELECT 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        assertThat(query(ONE, ONE.name(), "SHOW fsync")).isEqualTo("on");
        assertThat(query(ONE, ONE.name(), "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(query(ONE, ONE.name(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");

        stop();
        start(place);

        assertThat(query(ONE, ONE.name(), "SELECT word FROM kept")).isEqualTo("gärtner");
    }

    @Test
    void aWrongPasswordIsSaidInsteadOfWaitedFor() throws Exception {
        start(place);
        PostgresqlPlace other =
                new PostgresqlPlace(folder, folder.resolve("other"), "wrong", place.port(), place.log());

        assertThatThrownBy(() -> server(other).answers())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(folder.resolve("other").toString());
    }

    @Test
    void aDatabaseNameIsNotAStatement() {
        assertThatThrownBy(() -> new DatabaseOwner("one; DROP DATABASE two", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void start(PostgresqlPlace where) throws IOException, InterruptedException {
        PostgresqlServer server = server(where);
        server.prepare(new Progress(new PrintStream(OutputStream.nullOutputStream()), System.nanoTime()));
        Child child = children.start(server.program());
        while (!server.answers()) {
            assertThat(child.isAlive())
                    .as("log: %s", Files.readString(place.log()))
                    .isTrue();
        }
        server.complete();
    }

    private static PostgresqlServer server(PostgresqlPlace place) {
        return new PostgresqlServer(place, List.of(ONE, TWO));
    }

    private void execute(DatabaseOwner owner, String database, String sql) throws SQLException {
        try (Connection connection = connect(owner, database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(DatabaseOwner owner, String database, String sql) throws SQLException {
        try (Connection connection = connect(owner, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect(DatabaseOwner owner, String database) throws SQLException {
        return DriverManager.getConnection(place.jdbcUrl(database), owner.name(), owner.password());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
