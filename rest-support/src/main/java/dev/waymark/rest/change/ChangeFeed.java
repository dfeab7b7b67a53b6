package dev.waymark.rest.change;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/// The changes of a service in the order of their commits.
@Singleton
public class ChangeFeed {

    private final ChangeRows rows;

    public ChangeFeed(ChangeRows rows) {
        this.rows = rows;
    }

    /// @throws ProblemException 410 where changes behind the cursor were removed
    public ChangesView page(ChangeQuestion question) throws SQLException {
        var after = question.after();
        var followed = rows.page(after, question.filter(), question.limit());
        if (after > 0 && followed.missed()) {
            throw new ProblemException(
                    HttpProblem.CURSOR_EXPIRED,
                    "Changes behind this cursor are no longer kept. Maybe read all things once more, and then the"
                            + " changes without a cursor.");
        }
        return new ChangesView(
                followed.changes().stream().map(ChangeView::from).toList(),
                question.cursors().after(followed.next()),
                followed.more());
    }
}
