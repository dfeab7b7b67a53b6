package dev.waymark.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void aRequestBelongsToTheTraceOfItsCaller() {
        assertThat(RequestId.traceId("00-" + TRACE + "-00f067aa0ba902b7-01")).contains(TRACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "00", "00-" + TRACE + "-1-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"})
    void whatIsNoTraceIsNotWrittenIntoTheLog(String header) {
        assertThat(RequestId.traceId(header)).isEmpty();
    }
}
