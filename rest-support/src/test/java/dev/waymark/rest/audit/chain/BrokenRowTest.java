package dev.waymark.rest.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.audit.chain.BrokenRow.ChainFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenRowTest {

    private final List<AuditEntry> chain = new ArrayList<>(Acts.chain(9));
    private final ChainLink head = chain.getLast().link();

    @Test
    void aChainAsItWasWrittenHolds() {
        assertThat(firstBroken()).isEmpty();
        assertThat(BrokenRow.atEnd(ChainLink.START, ChainLink.START)).isEmpty();
    }

    @Test
    void aChangedRowIsNamed() {
        var fifth = chain.get(4);
        chain.set(4, new AuditEntry(5, fifth.previous(), fifth.at(), Acts.closing("r-00x"), fifth.hash()));

        assertThat(firstBroken()).contains(new BrokenRow(5, ChainFault.CHANGED));
    }

    @Test
    void aRowThatWasChangedWithItsHashIsNamedByTheNext() {
        chain.set(4, AuditEntry.after(chain.get(3).link(), Acts.NOON, Acts.closing("r-00x")));

        assertThat(firstBroken()).contains(new BrokenRow(6, ChainFault.UNLINKED));
    }

    @Test
    void aRemovedRowIsNamed() {
        chain.remove(4);

        assertThat(firstBroken()).contains(new BrokenRow(5, ChainFault.MISSING));
    }

    @Test
    void theFirstAndTheLastRowsAreMissedToo() {
        chain.removeFirst();
        assertThat(firstBroken()).contains(new BrokenRow(1, ChainFault.MISSING));
        chain.clear();
        chain.addAll(Acts.chain(7));
        assertThat(firstBroken()).contains(new BrokenRow(8, ChainFault.MISSING));
    }

    @Test
    void ofASwappedPairTheFirstIsNamed() {
        var fifth = chain.get(4);
        var sixth = chain.get(5);
        chain.set(4, new AuditEntry(5, sixth.previous(), sixth.at(), sixth.act(), sixth.hash()));
        chain.set(5, new AuditEntry(6, fifth.previous(), fifth.at(), fifth.act(), fifth.hash()));

        assertThat(firstBroken()).contains(new BrokenRow(5, ChainFault.UNLINKED));
    }

    @Test
    void aLastRowThatWasChangedWithItsHashDiffersFromTheHead() {
        chain.set(8, AuditEntry.after(chain.get(7).link(), Acts.NOON, Acts.closing("r-00x")));

        assertThat(firstBroken()).contains(new BrokenRow(9, ChainFault.CHANGED));
    }

    private Optional<BrokenRow> firstBroken() {
        var last = ChainLink.START;
        for (var row : chain) {
            var fault = BrokenRow.between(last, row);
            if (fault.isPresent()) {
                return fault;
            }
            last = row.link();
        }
        return BrokenRow.atEnd(last, head);
    }
}
