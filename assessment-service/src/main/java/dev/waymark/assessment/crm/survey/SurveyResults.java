package dev.waymark.assessment.crm.survey;

import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What customers answered, by question, quarter and touchpoint.
@Schema(description = "What customers answered in surveys, shown beside the ranking; it never changes it.")
record SurveyResults(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Newest quarter first, then by question; all touchpoints together before each of them")
        @TableRows
        List<SurveyResult> results,

        @Schema(
                description = "The rules behind the figures",
                examples = "[\"NPS = 100 · (share of 9 and 10 − share of 0 to 6), with an adjusted Wald interval\"]")
        List<String> reasons) {

    private static final List<String> REASONS = List.of(
            "NPS = 100 · (share of 9 and 10 − share of 0 to 6), with the adjusted Wald interval of Rocks (2016).",
            "CSAT = 100 · share of 4 and 5, with the Wilson interval.",
            "CES, EXPECTATION and DELIVERY are means, with mean ± 1.96 · s / √n; no interval below 2 answers.",
            "A result with few answers is withheld, so that it tells nothing of a single customer.",
            "An answer counts where the mapping of its touchpoint says so, in the quarter of its time in UTC.");

    static SurveyResults of(UUID cycleId, List<SurveyResult> results) {
        return new SurveyResults(cycleId, results, REASONS);
    }
}
