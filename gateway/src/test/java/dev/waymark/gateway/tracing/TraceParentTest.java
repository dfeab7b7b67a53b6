package dev.waymark.gateway.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void aCallersTraceGoesOnUnderANewParent() {
        var read = TraceParent.read("00-" + TRACE + "-00f067aa0ba902b7-01").orElseThrow();

        var next = read.next();

        assertThat(next.traceId()).isEqualTo(TRACE);
        assertThat(next.flags()).isEqualTo("01");
        assertThat(next.parentId()).matches("[0-9a-f]{16}").isNotEqualTo("00f067aa0ba902b7");
        assertThat(TraceParent.read(next.header())).contains(next);
    }

    @Test
    void aLaterVersionIsReadAsFarAsItIsKnown() {
        assertThat(TraceParent.read("01-" + TRACE + "-00f067aa0ba902b7-01-more"))
                .isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "00-" + TRACE + "-00f067aa0ba902b7",
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-01-more",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
            })
    void anythingElseIsNoTrace(String header) {
        assertThat(TraceParent.read(header)).isEmpty();
    }

    @Test
    void aFreshTraceIsValidAndItsOwn() {
        var fresh = TraceParent.fresh();

        assertThat(TraceParent.read(fresh.header())).contains(fresh);
        assertThat(fresh.traceId()).isNotEqualTo(TraceParent.fresh().traceId());
    }
}
