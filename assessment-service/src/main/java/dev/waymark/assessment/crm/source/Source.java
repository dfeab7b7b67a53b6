package dev.waymark.assessment.crm.source;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stream of evidence from a CRM system. It belongs to the integrator whose client set it up.
@Entity
class Source extends Authored {

    @Id
    private String name;

    @Version
    private int version;

    private String kind;
    private String label;

    @Enumerated(EnumType.STRING)
    private Privacy privacy;

    private double defaultSeverity;
    private String clientId;
    private @Nullable UUID integratorId;

    @Column(updatable = false)
    private UUID pseudonymKey;

    /// By which lists are read in pages; the database makes it, greater than those before.
    @Column(insertable = false, updatable = false)
    private UUID id;

    private @Nullable Instant leavingAt;

    Source() {}

    /// @param integratorId `null` where a person sets it up
    Source(String name, DescribeSource description, String clientId, @Nullable UUID integratorId) {
        this.name = name;
        this.clientId = clientId;
        this.integratorId = integratorId;
        this.pseudonymKey = UUID.randomUUID();
        describe(description);
    }

    final void describe(DescribeSource description) {
        this.kind = description.kind();
        this.label = description.label();
        this.privacy = description.privacy();
        this.defaultSeverity = description.severity();
    }

    /// Belongs to an integrator from now on, where it belongs to none.
    void belongTo(@Nullable UUID owner) {
        if (integratorId == null) {
            this.integratorId = owner;
        }
    }

    /// Is shown to nobody from now on.
    void leave(Instant at) {
        this.leavingAt = at;
    }

    boolean isLeaving() {
        return leavingAt != null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String clientId() {
        return clientId;
    }

    @Nullable
    UUID integratorId() {
        return integratorId;
    }

    PersonalData personalData() {
        return new PersonalData(privacy, pseudonymKey);
    }

    DescribeSource asRequest() {
        return new DescribeSource(kind, label, privacy, defaultSeverity);
    }

    SourceView view() {
        return new SourceView(name, kind, label, privacy, defaultSeverity, authorship(), version);
    }
}
