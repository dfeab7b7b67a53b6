package dev.waymark.assessment.people.stakeholder;

import dev.waymark.rest.deletion.Dependants;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/// Further enrolments of a person, which stand for the one that counts.
@ApplicationScoped
class Duplicates implements Dependants {

    private final Stakeholders stakeholders;

    Duplicates(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    @Override
    public String dependency() {
        return stakeholders.pathParameter();
    }

    @Override
    public Stream<String> dependants(Object stakeholderId) {
        return stakeholders.list("duplicateOf", stakeholderId).stream()
                .map(duplicate -> "enrolment '%s' of the same person"
                        .formatted(duplicate.enrolment().username()));
    }
}
