package dev.waymark.assessment.access.integrator;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// A CRM system, to which sources belong.
@Entity
class AccessIntegrator extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private int version;

    private String name;
    private @Nullable String responsibleSubject;

    @Formula("(responsible_subject is not null)")
    private boolean owned;

    AccessIntegrator() {}

    /// @param responsibleSubject `null` where the system came by itself
    AccessIntegrator(String name, @Nullable String responsibleSubject) {
        this.name = name;
        this.responsibleSubject = responsibleSubject;
        this.owned = responsibleSubject != null;
    }

    void describe(DescribeIntegrator description) {
        this.name = description.name();
        this.responsibleSubject = description.responsibleSubject();
        this.owned = responsibleSubject != null;
    }

    UUID id() {
        return id;
    }

    IntegratorReference reference() {
        return new IntegratorReference(id, name);
    }

    DescribeIntegrator description() {
        return new DescribeIntegrator(name, responsibleSubject);
    }

    IntegratorView view(List<String> sources) {
        return new IntegratorView(id, name, responsibleSubject, owned, sources, authorship(), version);
    }
}
