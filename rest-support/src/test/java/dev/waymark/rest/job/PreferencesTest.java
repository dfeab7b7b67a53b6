package dev.waymark.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10|10",
                "wait=0|0",
                "respond-async, wait=5|5",
                "WAIT = \"7\"; x=1|7",
                "return=\"a, wait=3\", wait=4|4",
                ", ,wait=2,|2",
                "wait=1, wait=9|1",
                "wait=31|30",
                "wait=99999999999999999999|30"
            })
    void theFirstWaitCounts(String header, int seconds) {
        assertThat(Preferences.wait(List.of(header))).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "await=10",
                "wait",
                "wait=ten",
                "wait=-1",
                "wait=1.5",
                "wait=\"3",
                "wait=3 4",
                "wait=x, wait=3",
                "respond-async; wait=3",
                "wait=3, return=\"open",
                "=3, wait=3"
            })
    void whatIsMalformedOrNoWaitIsIgnored(String header) {
        assertThat(Preferences.wait(List.of(header))).isEmpty();
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(Preferences.wait(List.of("respond-async", "wait=3"))).isEqualTo(OptionalInt.of(3));
        assertThat(Preferences.wait(List.of())).isEmpty();
    }
}
