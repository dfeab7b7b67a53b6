package dev.waymark.gateway.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "GZIP", "br, gzip", "deflate, gzip;q=0.5, br", "gzip; q=0.001", "*", "br;q=1.0, *;q=0.1"
            })
    void acceptsGzip(String header) {
        assertThat(AcceptEncoding.acceptsGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "gzip;q=0",
                "gzip;q=0.000, *",
                "*;q=0",
                "gzipped",
                "gzip;q=",
                "gzip;q=2",
                "gzip;q=-1",
                "gzip;level=1"
            })
    void doesNotAcceptGzip(String header) {
        assertThat(AcceptEncoding.acceptsGzip(header)).isFalse();
    }

    @Test
    void nothingIsAcceptedWithoutTheHeader() {
        assertThat(AcceptEncoding.acceptsGzip(null)).isFalse();
    }
}
