package dev.waymark.local.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void tasksRunAtTheSameTime() throws IOException, InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        SideBySide.Task waiting = () -> {
            both.countDown();
            both.await();
        };

        SideBySide.run(List.of(waiting, waiting));

        assertThat(both.getCount()).isZero();
    }

    @Test
    void noMoreThanTheLimitRunAtOnce() throws IOException, InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();

        SideBySide.run(
                Collections.nCopies(20, () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.sleep(2);
                    running.decrementAndGet();
                    done.incrementAndGet();
                }),
                3);

        assertThat(done).hasValue(20);
        assertThat(most.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void theFirstFailureEndsTheOthers() {
        SideBySide.Task failing = () -> {
            throw new IOException("lost");
        };

        assertThatThrownBy(() -> SideBySide.run(List.of(() -> new CountDownLatch(1).await(), failing)))
                .isInstanceOf(IOException.class)
                .hasMessage("lost");
    }

    @Test
    void nothingToDoIsDoneAtOnce() throws IOException, InterruptedException {
        SideBySide.run(List.of());
    }
}
