package dev.waymark.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwaitedJobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10|10",
                "respond-async, wait=5|5",
                "WAIT = \"7\"; x=1|7",
                "wait=31|30",
                "wait=999999999|30",
                "await=10|0",
                "wait=ten|0",
                "wait=-1|0",
                "''|0"
            })
    void aPreferenceIsReadGenerouslyAndCapped(String header, int seconds) {
        assertThat(AwaitedJob.seconds(header)).isEqualTo(seconds);
    }
}
