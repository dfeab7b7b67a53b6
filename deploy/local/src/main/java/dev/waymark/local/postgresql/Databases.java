package dev.waymark.local.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// The databases of a server, through a superuser's connection.
final class Databases implements AutoCloseable {

    private static final String INVALID_AUTHORISATION = "28";

    private static final int PATIENCE_SECONDS = 5;

    private final Connection connection;

    private Databases(Connection connection) {
        this.connection = connection;
    }

    static Databases connect(PostgresqlPlace place) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", PostgresqlPlace.SUPERUSER);
        properties.setProperty("password", place.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "waymark launcher");
        return new Databases(DriverManager.getConnection(place.jdbcUrl("postgres"), properties));
    }

    static boolean isRefusedPassword(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith(INVALID_AUTHORISATION);
    }

    boolean answers() throws SQLException {
        return connection.isValid(PATIENCE_SECONDS);
    }

    /// Creates the database unless it exists, and lets its owner in with the password of today.
    void create(DatabaseOwner database) throws SQLException {
        String name = database.name();
        try (Statement statement = connection.createStatement()) {
            String act = exists("SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
            statement.execute(
                    "%s ROLE %s LOGIN PASSWORD %s".formatted(act, name, statement.enquoteLiteral(database.password())));
            if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
                statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
            }
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
