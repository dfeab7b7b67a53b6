package dev.waymark.rest.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentDigestTest {

    private static final List<String> PARTS = List.of("", "a", "b", "a, b=", "null", "\0", "\0\0\0\1a", "b=a");

    @Test
    void noValueMovesIntoTheNextOne() {
        var seen = new HashMap<String, List<String>>();
        for (var first : PARTS) {
            for (var second : PARTS) {
                var hash =
                        new ContentDigest("t").add("a", first).add("b", second).hash();
                assertThat(seen.put(hash, List.of(first, second)))
                        .as("what has the hash of '%s', '%s'", first, second)
                        .isNull();
            }
        }
    }

    @Test
    void anAbsentValueAddsNothingAndAnEmptyOneDoes() {
        var without = new ContentDigest("t").add("a", "x").hash();
        assertThat(new ContentDigest("t").add("a", "x").add("b", (String) null).hash())
                .isEqualTo(without);
        assertThat(new ContentDigest("t").add("a", "x").add("b", "").hash()).isNotEqualTo(without);
    }

    @Test
    void aFormatHasHashesOfItsOwn() {
        assertThat(new ContentDigest("1").add("a", "x").hash())
                .isNotEqualTo(new ContentDigest("2").add("a", "x").hash());
    }

    @Test
    void equalValuesHaveOneForm() {
        assertThat(new ContentDigest("t").add("a", -0.0).hash())
                .isEqualTo(new ContentDigest("t").add("a", 0.0).hash());
        assertThat(new ContentDigest("t")
                        .add("a", Instant.parse("2026-01-01T00:00:00.000Z"))
                        .hash())
                .isEqualTo(new ContentDigest("t")
                        .add("a", Instant.parse("2026-01-01T00:00:00Z"))
                        .hash());
    }
}
