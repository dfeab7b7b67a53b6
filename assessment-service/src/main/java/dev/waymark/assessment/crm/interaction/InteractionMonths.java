package dev.waymark.assessment.crm.interaction;

import dev.waymark.assessment.crm.interaction.TouchpointUses.MonthlyUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Uses per month, from the counts that the database keeps by the sources' words
/// (V0293__count_interactions_by_month.sql).
@ApplicationScoped
class InteractionMonths {

    /// A word means the same thing in each cycle: all its copies have the first one's id in common. A closed cycle sees
    /// the months until it was closed.
    private static final String USES = """
            with used as (
                select m.month, t.id, sum(m.uses) as uses
                from mapped_values('TOUCHPOINT') v
                join touchpoint meant on meant.id = v.target_id
                join touchpoint t on coalesce(t.first_id, t.id) = coalesce(meant.first_id, meant.id)
                join interaction_month m on m.source = v.source and m.touchpoint = v.value
                where t.cycle_id = ? and m.month <= coalesce((
                    select max(made_at at time zone 'UTC')::date from cycle_transition
                    where cycle_id = t.cycle_id and to_state = 'CLOSED'), 'infinity')
                group by m.month, t.id
                having sum(m.uses) > 0)
            select month, id, uses from used
            where month > (select max(month) from used) - ? * interval '1 month'
            order by month desc, id""";

    private final DataSource database;

    InteractionMonths(DataSource database) {
        this.database = database;
    }

    /// @param months the last so many, counted back from the newest one with a use
    List<MonthlyUses> of(UUID cycleId, int months) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(USES)) {
            statement.setObject(1, cycleId);
            statement.setInt(2, months);
            var found = new ArrayList<MonthlyUses>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new MonthlyUses(
                            rows.getObject(1, LocalDate.class), rows.getObject(2, UUID.class), rows.getLong(3)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("reading the uses of touchpoints failed", failed);
        }
    }
}
