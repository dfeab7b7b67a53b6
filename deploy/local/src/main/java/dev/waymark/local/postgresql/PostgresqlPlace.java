package dev.waymark.local.postgresql;

import java.nio.file.Path;

/// Where the local PostgreSQL lives.
///
/// @param folder for binaries and data
/// @param passwordFile holds the superuser's password
/// @param password the superuser's password
/// @param port on the loopback address
/// @param log takes what the server says
public record PostgresqlPlace(Path folder, Path passwordFile, String password, int port, Path log) {

    public static final String NAME = "postgresql";
    public static final String SUPERUSER = "postgres";

    Path cluster() {
        return folder.resolve("data");
    }

    /// The address of a database for JDBC.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
