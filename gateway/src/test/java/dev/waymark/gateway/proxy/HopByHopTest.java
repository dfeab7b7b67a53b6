package dev.waymark.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HopByHopTest {

    @Test
    void theHeadersOfTheConnectionAreAlwaysNamed() {
        assertThat(HopByHop.names(List.of()))
                .contains("connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "expect")
                .doesNotContain("content-length", "authorization");
    }

    @Test
    void aConnectionHeaderNamesFurtherOnes() {
        assertThat(HopByHop.names(List.of("close, X-Private", " X-OTHER ")))
                .contains("x-private", "x-other", "close", "connection", "upgrade");
    }
}
