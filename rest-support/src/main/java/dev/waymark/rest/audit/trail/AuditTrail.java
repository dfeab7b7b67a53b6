package dev.waymark.rest.audit.trail;

import dev.waymark.rest.audit.chain.AuditEntry;
import dev.waymark.rest.audit.chain.BrokenRow;
import dev.waymark.rest.audit.chain.ChainEnds;
import dev.waymark.rest.page.Page;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.ProblemException;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;

/// What auditors read.
@Singleton
public class AuditTrail {

    /// Rows that are verified or exported with one statement: about three megabytes.
    private static final int STRIDE = 5000;

    private final RecordedRows rows;

    public AuditTrail(RecordedRows rows) {
        this.rows = rows;
    }

    public Page<AuditEntryView> page(AuditQuestion question, PageRequest page) throws SQLException {
        return page(question.filter(), page);
    }

    /// Only what was done to a path and to what lies below it.
    ///
    /// @throws ProblemException 400 where the question is about another path
    public Page<AuditEntryView> pageBelow(String path, AuditQuestion question, PageRequest page) throws SQLException {
        return page(question.filterBelow(path), page);
    }

    private Page<AuditEntryView> page(AuditFilter filter, PageRequest page) throws SQLException {
        var after = page.after().getLeastSignificantBits();
        return Page.of(rows.page(after, filter, page.limit() + 1), page, AuditTrail::place, AuditEntryView::from);
    }

    /// Walks the chain, in pages of one statement each. Rows that are added meanwhile are left to the next
    /// walk, and rows that are archived meanwhile begin it again.
    public AuditVerificationView verify() throws SQLException {
        while (true) {
            var ends = rows.ends();
            var verified = verify(ends);
            if (verified.intact() || rows.ends().start().equals(ends.start())) {
                return verified;
            }
        }
    }

    private AuditVerificationView verify(ChainEnds ends) throws SQLException {
        var last = ends.start();
        var page = rows.page(last.number(), AuditFilter.ALL, STRIDE);
        while (!page.isEmpty()) {
            for (var row : page) {
                if (row.number() > ends.head().number()) {
                    return AuditVerificationView.of(ends, last, ends.fault(last));
                }
                var fault = BrokenRow.between(last, row);
                if (fault.isPresent()) {
                    return AuditVerificationView.of(ends, last, fault);
                }
                last = row.link();
            }
            page = rows.page(last.number(), AuditFilter.ALL, STRIDE);
        }
        return AuditVerificationView.of(ends, last, ends.fault(last));
    }

    /// Rows have numbers where other lists have ids.
    private static UUID place(AuditEntry row) {
        return new UUID(0, row.number());
    }
}
