package dev.waymark.roadmap.sibling.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.cycle.client.AssessmentService;
import dev.waymark.cycle.client.SiblingCall;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.sibling.finding.AskedDecision.DecisionPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Asks the other services what they found out about a cycle. They decide what the caller may see.
@ApplicationScoped
public class CycleFindings {

    private static final String INITIATIVE_SERVICE = "initiative-service";
    private static final int CONFLICT = 409;
    private static final int PAGE = 200;

    private final AssessmentFindingClient assessment;
    private final InitiativeFindingClient initiative;
    private final ObjectMapper mapper;

    CycleFindings(
            @RestClient AssessmentFindingClient assessment,
            @RestClient InitiativeFindingClient initiative,
            ObjectMapper mapper) {
        this.assessment = assessment;
        this.initiative = initiative;
        this.mapper = mapper;
    }

    /// Of the latest closed round.
    public Finding<FoundPain> pain(UUID cycleId) {
        return ask(AssessmentService.NAME, () -> assessment.readCurrentOrganisationalPain(cycleId), FoundPain.class);
    }

    public Finding<FoundGap> gap(UUID cycleId) {
        return ask(AssessmentService.NAME, () -> assessment.readExpectationGap(cycleId), FoundGap.class);
    }

    public Finding<FoundClimate> climate(UUID cycleId) {
        return ask(INITIATIVE_SERVICE, () -> initiative.readClimate(cycleId), FoundClimate.class);
    }

    /// All that was asked of the steering committee, in the order of its entry.
    public Finding<List<AskedDecision>> decisions(UUID cycleId) {
        var all = new ArrayList<AskedDecision>();
        @Nullable String cursor = null;
        do {
            var from = cursor;
            var page = ask(
                    AssessmentService.NAME,
                    () -> assessment.listSteeringDecisions(cycleId, PAGE, from),
                    DecisionPage.class);
            if (page.withheld()) {
                return Finding.ofWithheld();
            }
            page.found().ifPresent(found -> all.addAll(found.items()));
            cursor = page.found().map(DecisionPage::nextCursor).orElse(null);
        } while (cursor != null);
        return Finding.of(List.copyOf(all));
    }

    /// What is not there yet is answered 404 or 409.
    private <T> Finding<T> ask(String service, Supplier<JsonNode> question, Class<T> type) {
        try {
            return SiblingCall.ask(service, () -> {
                        try {
                            return Optional.of(mapper.treeToValue(question.get(), type));
                        } catch (WebApplicationException refusal) {
                            if (refusal.getResponse().getStatus() == CONFLICT) {
                                return Optional.<T>empty();
                            }
                            throw refusal;
                        }
                    })
                    .flatMap(answer -> answer)
                    .map(Finding::of)
                    .orElseGet(Finding::none);
        } catch (ProblemException refused) {
            if (refused.type() == HttpProblem.FORBIDDEN) {
                return Finding.ofWithheld();
            }
            throw refused;
        }
    }
}
