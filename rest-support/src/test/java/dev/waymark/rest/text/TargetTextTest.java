package dev.waymark.rest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.problem.Violation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTextTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/cycles?limit=5&cursor=,",
        "/v1/cycles/a%C3%A4?segment=%F0%9F%98%80+b,",
        "/v1/sources/a%00,/",
        "/v1/sources/a?segment=a%ED%A0%80,?segment",
        "/v1/sources/a?limit=1&segment=%C0%80,?segment",
        "/v1/sources/a?segment=%2,?segment",
        "/v1/sources/a?segment=%zz,?segment",
        "/v1/sources/a?segment=a%0Ab,?segment",
    })
    void textOfTheTargetIsWellFormed(String target, String pointer) {
        assertThat(TargetText.violations(target))
                .extracting(Violation::pointer)
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }
}
