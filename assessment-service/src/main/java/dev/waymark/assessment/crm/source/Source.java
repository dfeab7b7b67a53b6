package dev.waymark.assessment.crm.source;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/// A CRM system that sends evidence, bound to the client that set it up.
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

    @Column(updatable = false)
    private UUID pseudonymKey;

    Source() {}

    Source(String name, DescribeSource description, String clientId) {
        this.name = name;
        this.clientId = clientId;
        this.pseudonymKey = UUID.randomUUID();
        describe(description);
    }

    final void describe(DescribeSource description) {
        this.kind = description.kind();
        this.label = description.label();
        this.privacy = description.privacy();
        this.defaultSeverity = description.severity();
    }

    String name() {
        return name;
    }

    String clientId() {
        return clientId;
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
