package dev.waymark.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void fieldsAreQuotedWhereTheyMust() {
        assertThat(line(7, null, "a \"b\", c", "d")).isEqualTo("7,,\"a \"\"b\"\", c\",d\r\n");
        assertThat(line("a\nb")).isEqualTo("\"a\nb\"\r\n");
    }

    @Test
    void nothingIsAFormula() {
        assertThat(line("=1+1", "+1", "-1", "@a", "\tb")).isEqualTo("'=1+1,'+1,'-1,'@a,'\tb\r\n");
        assertThat(line(-1)).isEqualTo("-1\r\n");
    }

    private static String line(Object... fields) {
        return new CsvLine(Arrays.asList(fields)).text();
    }
}
