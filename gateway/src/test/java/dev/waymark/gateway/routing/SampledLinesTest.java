package dev.waymark.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampledLinesTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void soManyLinesAreWrittenInASecondAndTheOthersCounted() {
        var lines = new SampledLines(20);

        assertThat(LongStream.range(0, 10_000).filter(number -> lines.permits(5 * SECOND + number)))
                .hasSize(20);
        assertThat(lines.permits(6 * SECOND)).isTrue();
        assertThat(lines.unwritten()).isEqualTo(9_980);
        assertThat(lines.unwritten()).isZero();
    }

    @Test
    void slowRequestsAreAllWritten() {
        var lines = new SampledLines(2);

        assertThat(LongStream.range(1, 100).filter(second -> lines.permits(second * SECOND)))
                .hasSize(99);
    }
}
