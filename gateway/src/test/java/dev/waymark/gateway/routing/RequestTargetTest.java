package dev.waymark.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTest {

    private static final int LONGEST = 100_000;

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/v1/cycles, /v1/cycles",
        "/v1/%63ycles, /v1/cycles",
        "/v1/cycles/a%2Db%5f, /v1/cycles/a-b_",
        "/v1/cycles/k%c3%a4se, /v1/cycles/k%C3%A4se",
        "/v1/cycles/a%20b, /v1/cycles/a%20b",
        "/v1/cycles/a:b@c=d+e, /v1/cycles/a:b@c=d+e",
        "/v1/cycles/, /v1/cycles/",
        "/v1/cycles/..., /v1/cycles/...",
    })
    void aPathHasOneSpelling(String raw, String normalised) {
        assertThat(RequestTarget.read(raw, LONGEST)).isEqualTo(new TargetVerdict.Accepted(normalised, null));
    }

    @Test
    void theSpellingIsStable() {
        var once = (TargetVerdict.Accepted) RequestTarget.read("/v1/%7Ea%c3%a4/%41", LONGEST);

        assertThat(RequestTarget.read(once.path(), LONGEST)).isEqualTo(once);
    }

    @Test
    void theQueryGoesOnAsItCame() {
        var accepted = (TargetVerdict.Accepted) RequestTarget.read("/v1/cycles?a=%2F..;b&c[]=//", LONGEST);

        assertThat(accepted.forwarded()).isEqualTo("/v1/cycles?a=%2F..;b&c[]=//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "v1/cycles",
                "http://other/v1/cycles",
                "host:80",
                "/v1/cycles;a=b",
                "/v1/cycles/7;/x",
                "/v1//cycles",
                "//v1/cycles",
                "/v1/cycles//",
                "/v1/../q",
                "/v1/cycles/..",
                "/v1/./cycles",
                "/.",
                "/v1/%2e%2e/q",
                "/v1/.%2E/q",
                "/v1/cycles%2F7",
                "/v1/cycles%2f7",
                "/v1/cycles%5C7",
                "/v1/cycles%5c",
                "/v1/cycles\\7",
                "/v1/cycles%3B7",
                "/v1/cycles%00",
                "/v1/cycles%0d%0aX:y",
                "/v1/cycles%7F",
                "/v1/%252e%252e/q",
                "/v1/cycles%252F7",
                "/v1/100%25",
                "/v1/cycles%",
                "/v1/cycles%2",
                "/v1/cycles%zz",
                "/v1/cycles%C0%AF7",
                "/v1/cycles%ff",
                "/v1/{cycles}",
                "/v1/cy cles",
                "/v1/cycles#top",
                "/v1/\u00e4",
                "/v1/\u0661",
                "/v1/cycles|7",
                "/v1/cycles?a=%0",
                "/v1/cycles?a=%00",
                "/v1/cycles?a=\u00e4",
                "/v1/cycles?a=b c",
                "/v1/cycles?a=<b>",
                "/v1/cycles?a#b"
            })
    void whatCouldBeReadInTwoWaysIsRefused(String raw) {
        assertThat(RequestTarget.read(raw, LONGEST)).isInstanceOf(TargetVerdict.Refused.class);
    }

    @Test
    void aTargetMayBeAsLongAsAllowedAndNoLonger() {
        var longest = "/" + "%41".repeat(30_000) + "?" + "b".repeat(9_998);

        assertThat(RequestTarget.read(longest, LONGEST)).isInstanceOf(TargetVerdict.Accepted.class);
        assertThat(RequestTarget.read(longest + "b", LONGEST)).isEqualTo(new TargetVerdict.TooLong(100_001, LONGEST));
    }
}
