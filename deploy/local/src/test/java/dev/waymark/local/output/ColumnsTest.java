package dev.waymark.local.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        Columns columns = new Columns("  ", "lrl")
                .row("code", "money", "title")
                .row("I1", "1,000.00", "Message")
                .row("I10", "5.00", "");

        assertThat(columns.lines())
                .containsExactly("  code     money  title", "  I1    1,000.00  Message", "  I10       5.00");
    }

    @Test
    void aLetterOutsideTheBasicPlaneIsOneWide() {
        assertThat(new Columns("", "lr").row("𝔸", "1").row("ab", "2").lines()).containsExactly("𝔸   1", "ab  2");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new Columns("", "ll").row("one")).hasMessageContaining("1 cells for 2 columns");
    }
}
