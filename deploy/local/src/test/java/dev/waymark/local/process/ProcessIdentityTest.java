package dev.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessIdentityTest {

    private final ProcessIdentity own =
            ProcessIdentity.of(ProcessHandle.current().pid()).orElseThrow();

    @Test
    void aRunningProcessIsAlive() {
        assertThat(own.isAlive()).isTrue();
    }

    @Test
    void aLineKeepsTheIdentity() {
        assertThat(ProcessIdentity.parse(own.line())).contains(own);
    }

    @Test
    void anotherProcessOfTheSameNumberIsNotMeant() {
        assertThat(new ProcessIdentity(own.pid(), own.startTicks() - 1, own.boot()).isAlive())
                .isFalse();
        assertThat(new ProcessIdentity(own.pid(), own.startTicks(), "another boot").isAlive())
                .isFalse();
    }

    @Test
    void garbageIsNobody() {
        assertThat(ProcessIdentity.parse("")).isEmpty();
        assertThat(ProcessIdentity.parse("one two three")).isEmpty();
        assertThat(ProcessIdentity.parse("1 2")).isEmpty();
    }
}
