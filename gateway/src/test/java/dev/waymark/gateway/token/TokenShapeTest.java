package dev.waymark.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c", "eyJh.eyJp.sig-_9"})
    void threePartsOfBase64UrlMayBeAToken(String text) {
        assertThat(TokenShape.isOf(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "...", "a", "a.b", "a.b.", ".b.c", "a..c", "a.b.c.d", "a.b.c ", "a.b.c=", "ä.b.c"
            })
    void anythingElseIsNone(String text) {
        assertThat(TokenShape.isOf(text)).isFalse();
    }
}
