package dev.waymark.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AwaitedJobTest {

    @Test
    void whoWaitsLongLooksSeldom() {
        assertThat(AwaitedJob.step(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(AwaitedJob.step(20)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void allWhoWaitLookThroughFewConnections() {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 300)
                    .forEach(number -> threads.execute(() -> new AwaitedJob<>(() -> {
                                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                                LockSupport.parkNanos(1_000_000);
                                atOnce.decrementAndGet();
                                return new Ended();
                            })
                            .await(Duration.ofSeconds(30))));
        }

        assertThat(most).hasValueLessThanOrEqualTo(4);
    }

    private record Ended() implements Job {

        @Override
        public boolean hasEnded() {
            return true;
        }

        @Override
        public long version() {
            return 1;
        }
    }
}
