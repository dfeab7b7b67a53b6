package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MetricNamesTest {

    @Test
    void namesAreNeitherFunctionsNorLabelsNorTexts() {
        assertThat(MetricNames.of("""
                        topk(10, sum by (operation) (rate(requests_sum{status=~"5..", service!="up_to"}[5m]))
                          / sum(rate(requests_count[$__rate_interval])) > 0.02) and on (job) up{job="a"} == 1""")).containsExactly("requests_count", "requests_sum");
    }

    @Test
    void theFilesAreReadWhole() throws IOException {
        assertThat(MetricNames.ofFiles(Path.of("../kubernetes/waymark/files")))
                .contains(
                        "agroal_awaiting_count",
                        "jvm_gc_overhead",
                        "waymark_gateway_circuit_opened_total",
                        "waymark_gateway_requests_seconds_count",
                        "cache_gets_total");
    }

    @Test
    void metersAreShownByName() {
        assertThat(MetricNames.shown("# TYPE a gauge\na{b=\"c\"} 1\nd_total 2\n"))
                .containsExactly("a", "d_total");
    }
}
