package dev.waymark.roadmap.sibling.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.identity.SignInName;
import dev.waymark.roadmap.sibling.assessment.StakeholderPage.StakeholderEntry;
import dev.waymark.roadmap.sibling.call.SiblingCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The assessment service, with its refusals turned into ours.
@ApplicationScoped
class Assessment {

    private static final String SERVICE = "assessment-service";
    private static final int PAGE = 200;

    private final AssessmentClient client;
    private final ObjectMapper mapper;

    Assessment(@RestClient AssessmentClient client, ObjectMapper mapper) {
        this.client = client;
        this.mapper = mapper;
    }

    /// @return the cycle, or nothing where the caller may not know of it
    Optional<CycleSnapshot> cycle(UUID cycleId) {
        return SiblingCall.ask(SERVICE, () -> mapper.treeToValue(client.readCycle(cycleId), CycleSnapshot.class));
    }

    /// As {@link #cycle}, with departments and pain points.
    Optional<AssessmentSnapshot> snapshot(UUID cycleId) {
        return SiblingCall.ask(
                SERVICE, () -> mapper.treeToValue(client.readAssessmentSnapshot(cycleId), AssessmentSnapshot.class));
    }

    /// The department in which a person takes part in the cycle; nothing for those who are not enrolled.
    Optional<UUID> departmentOf(UUID cycleId, String username) {
        var person = SignInName.of(username);
        var cursor = "";
        while (cursor != null) {
            var page = page(cycleId, cursor);
            var found = page.items().stream()
                    .filter(stakeholder -> stakeholder.isOf(person))
                    .map(StakeholderEntry::departmentId)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            cursor = page.nextCursor();
        }
        return Optional.empty();
    }

    private StakeholderPage page(UUID cycleId, @Nullable String cursor) {
        return SiblingCall.ask(
                        SERVICE,
                        () -> mapper.treeToValue(client.listStakeholders(cycleId, PAGE, cursor), StakeholderPage.class))
                .orElseGet(StakeholderPage::empty);
    }
}
