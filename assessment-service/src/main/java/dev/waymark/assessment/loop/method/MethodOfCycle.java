package dev.waymark.assessment.loop.method;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What the programme lead of a cycle has set.
@Entity
class MethodOfCycle extends Authored {

    @Id
    private UUID cycleId;

    @Version
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private StoredSettings settings;

    MethodOfCycle() {}

    MethodOfCycle(UUID cycleId, MethodSettings settings) {
        this.cycleId = cycleId;
        this.settings = StoredSettings.of(settings);
    }

    void set(MethodSettings wanted) {
        this.settings = StoredSettings.of(wanted);
    }

    MethodSettings settings() {
        return settings.settings();
    }

    /// The first setting is the first change.
    MethodSettingsView view() {
        return new MethodSettingsView(cycleId, settings(), authorship(), version + 1L);
    }
}
