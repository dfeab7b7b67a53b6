package dev.waymark.roadmap.sibling.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.cycle.client.SiblingCall;
import dev.waymark.rest.identity.SignInName;
import dev.waymark.roadmap.sibling.assessment.StakeholderPage.StakeholderEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Who takes part in a cycle, as the assessment service knows it.
@ApplicationScoped
class StakeholderDirectory {

    private static final int PAGE = 200;

    private final StakeholderClient client;
    private final ObjectMapper mapper;

    StakeholderDirectory(@RestClient StakeholderClient client, ObjectMapper mapper) {
        this.client = client;
        this.mapper = mapper;
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
                        AssessmentService.NAME,
                        () -> mapper.treeToValue(client.listStakeholders(cycleId, PAGE, cursor), StakeholderPage.class))
                .orElseGet(StakeholderPage::empty);
    }
}
