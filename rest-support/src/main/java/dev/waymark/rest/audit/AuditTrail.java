package dev.waymark.rest.audit;

import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What auditors read.
@Singleton
public class AuditTrail {

    /// Rows that are verified or exported with one statement: about three megabytes.
    private static final int STRIDE = 5000;

    private final AuditRows rows;

    public AuditTrail(AuditRows rows) {
        this.rows = rows;
    }

    public Page<AuditEntryView> page(AuditQuestion question, PageRequest page) throws SQLException {
        var after = page.after().getLeastSignificantBits();
        return Page.of(
                rows.page(after, question.filter(), page.limit() + 1), page, AuditTrail::place, AuditEntryView::from);
    }

    /// Walks the whole chain, in pages of one statement each. Rows that are added meanwhile are left to the next walk.
    public AuditVerificationView verify() throws SQLException {
        var head = rows.head();
        var last = ChainLink.START;
        while (last.number() < head.number()) {
            var page = rows.page(last.number(), AuditFilter.ALL, STRIDE);
            for (var row : page) {
                if (row.number() > head.number()) {
                    break;
                }
                var fault = BrokenRow.between(last, row);
                if (fault.isPresent()) {
                    return verified(last, fault);
                }
                last = row.link();
            }
            if (isLast(page, head)) {
                break;
            }
        }
        return verified(last, BrokenRow.atEnd(last, head));
    }

    private static boolean isLast(List<AuditEntry> page, ChainLink head) {
        return page.size() < STRIDE || page.getLast().number() >= head.number();
    }

    private static AuditVerificationView verified(ChainLink last, Optional<BrokenRow> fault) {
        return new AuditVerificationView(fault.isEmpty(), last.number(), last.hash(), fault.orElse(null));
    }

    /// Rows have numbers where other lists have ids.
    private static UUID place(AuditEntry row) {
        return new UUID(0, row.number());
    }
}
