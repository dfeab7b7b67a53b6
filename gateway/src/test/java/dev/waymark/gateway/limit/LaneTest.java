package dev.waymark.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "false | - | - | ORDINARY",
                "false | application/json | respond-async | ORDINARY",
                "false | application/json | await=3 | ORDINARY",
                "false | text/event-stream | - | WAITING",
                "false | application/json, Text/Event-Stream;q=0.1 | - | WAITING",
                "false | - | wait=30 | WAITING",
                "false | - | respond-async, WAIT = 5 | WAITING",
                "true | text/event-stream | wait=30 | UPLOAD",
                "true | - | - | UPLOAD"
            })
    void aRequestTakesTheLaneOfWhatItDoes(boolean streamed, String accept, String prefer, Lane lane) {
        assertThat(Lane.of(streamed, accept, prefer)).isEqualTo(lane);
    }
}
