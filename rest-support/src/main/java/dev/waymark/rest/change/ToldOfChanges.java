package dev.waymark.rest.change;

import java.sql.Connection;
import java.sql.SQLException;

/// Who is told of each change while it is written, in its transaction.
public interface ToldOfChanges {

    void tell(Connection connection, Change change) throws SQLException;
}
