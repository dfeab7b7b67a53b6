package dev.waymark.local.postgresql;

/// A database and the role of the same name that owns it; no other program's role may connect to it.
public record DatabaseOwner(String name, String password) {

    public DatabaseOwner {
        if (!name.matches("[a-z_]+")) {
            throw new IllegalArgumentException("A database name has small letters and underscores only: " + name);
        }
    }
}
