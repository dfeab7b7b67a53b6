package dev.waymark.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "order-7", "A.b_c-0", "0123456789012345678901234567890123456789012345678901234567890123"})
    void aHarmlessIdIsKept(String offered) {
        assertThat(RequestId.of(offered)).isEqualTo(offered);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "a b",
                "a=b",
                "a\nb",
                "\u00e4",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anyOtherIdIsReplaced(String offered) {
        var id = RequestId.of(offered);

        assertThat(id).isNotEqualTo(offered).isEqualTo(UUID.fromString(id).toString());
    }
}
