package dev.waymark.assessment.crm.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Counts the answers of a cycle by question, quarter and touchpoint. What is withheld is decided from all touchpoints,
/// whichever of them is asked for.
@ApplicationScoped
class CountingAnswers {

    /// So many rows at most: five questions at 25 touchpoints in eight quarters.
    private static final int MOST = 1000;

    private static final String COUNTED = """
            select question, period, touchpoint_id, count(*),
                   count(*) filter (where question = 'NPS' and score >= 9 or question = 'CSAT' and score >= 4),
                   count(*) filter (where question = 'NPS' and score <= 6), avg(score), coalesce(var_samp(score), 0)
            from survey_answer
            where cycle_id = ? and (?::text is null or question = ?)
            group by question, period, grouping sets ((), (touchpoint_id))
            order by period desc, question, touchpoint_id nulls first limit %d""".formatted(MOST);

    private final DataSource database;
    private final SurveyConfig config;

    CountingAnswers(DataSource database, SurveyConfig config) {
        this.database = database;
        this.config = config;
    }

    List<SurveyResult> of(UUID cycleId, @Nullable SurveyQuestion question, @Nullable UUID touchpointId) {
        return protectedResults(counted(cycleId, question)).stream()
                .filter(result -> touchpointId == null || touchpointId.equals(result.touchpointId()))
                .toList();
    }

    private List<SurveyResult> protectedResults(List<SurveyResult> counted) {
        var fewest = config.fewestAnswers();
        var answers = new HashMap<Group, Map<UUID, Long>>();
        for (var result : counted) {
            var touchpoint = result.touchpointId();
            if (touchpoint != null) {
                answers.computeIfAbsent(Group.of(result), group -> new HashMap<>())
                        .put(touchpoint, result.answers());
            }
        }
        var groups = new HashMap<Group, Set<UUID>>();
        answers.forEach((group, each) -> groups.put(group, SmallGroups.withheld(each, fewest)));
        return counted.stream()
                .map(result -> isWithheld(result, groups.getOrDefault(Group.of(result), Set.of()), fewest)
                        ? result.withheld(fewest)
                        : result)
                .toList();
    }

    private static boolean isWithheld(SurveyResult result, Set<UUID> withheld, long fewest) {
        var touchpoint = result.touchpointId();
        return touchpoint == null ? result.answers() < fewest : withheld.contains(touchpoint);
    }

    /// The results whose answers add up to that of all touchpoints.
    private record Group(SurveyQuestion question, String period) {

        static Group of(SurveyResult result) {
            return new Group(result.question(), result.period());
        }
    }

    private List<SurveyResult> counted(UUID cycleId, @Nullable SurveyQuestion question) {
        var name = question == null ? null : question.name();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNTED)) {
            statement.setObject(1, cycleId);
            statement.setString(2, name);
            statement.setString(3, name);
            var found = new ArrayList<SurveyResult>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(result(rows));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("counting the answers failed", failed);
        }
    }

    private static SurveyResult result(ResultSet row) throws SQLException {
        return SurveyResult.of(
                SurveyQuestion.valueOf(row.getString(1)),
                row.getString(2),
                row.getObject(3, UUID.class),
                new AnswerTally(row.getLong(4), row.getLong(5), row.getLong(6), row.getDouble(7), row.getDouble(8)));
    }
}
