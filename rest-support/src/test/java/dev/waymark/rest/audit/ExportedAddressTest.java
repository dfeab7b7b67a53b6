package dev.waymark.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.format.Format;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportedAddressTest {

    private static final String ID = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c";

    @Test
    void theFormatComesFirstAndThenTheFiltersByName() {
        assertThat(address(Map.of(
                        "state",
                        List.of("OPEN"),
                        "departed",
                        List.of("false"),
                        "limit",
                        List.of("5"),
                        "id",
                        List.of(ID))))
                .isEqualTo("/v1/x?format=csv&departed=false&id=%s&state=OPEN".formatted(ID));
    }

    @Test
    void whatCanBeAboutAPersonIsNotKept() {
        assertThat(address(Map.of("text", List.of("SMITH"), "address", List.of("kim@example.org"))))
                .isEqualTo("/v1/x?format=csv&address=*&text=*");
        assertThat(address(Map.of("state", List.of("OPEN\nx", "A&b=c")))).isEqualTo("/v1/x?format=csv&state=*&state=*");
    }

    @Test
    void aLongQueryIsLeftOut() {
        assertThat(address(Map.of(
                        "s", List.of("A".repeat(60), "B".repeat(60), "C".repeat(60), "D".repeat(60), "E".repeat(60)))))
                .isEqualTo("/v1/x?format=csv&*");
    }

    private static String address(Map<String, List<String>> query) {
        return ExportedAddress.of("/v1/x", Format.CSV, query);
    }
}
