package dev.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProportionalMemoryTest {

    private static final long MEGABYTE = 1024L * 1024;

    @Test
    void thisProcessHoldsMoreThanNothing() {
        assertThat(ProportionalMemory.of(ProcessHandle.current().pid())).isGreaterThan(10 * MEGABYTE);
        assertThat(ProportionalMemory.ofTree(ProcessHandle.current())).isGreaterThan(10 * MEGABYTE);
    }

    @Test
    void aProcessThatIsGoneHoldsNothing() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertThat(ProportionalMemory.of(gone.pid())).isZero();
    }
}
