package dev.waymark.assessment.access.directory;

import dev.waymark.assessment.access.directory.FollowingKeycloak.Work;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/// Makes what lets Keycloak follow.
@ApplicationScoped
public class Following {

    private final DataSource database;
    private final Directory directory;
    private final DirectorySlots slots;
    private final FollowingConfig config;

    Following(DataSource database, Directory directory, DirectorySlots slots, FollowingConfig config) {
        this.database = database;
        this.directory = directory;
        this.slots = slots;
        this.config = config;
    }

    public FollowingKeycloak of(Work work) {
        return new FollowingKeycloak(database, directory, slots, config, work);
    }
}
