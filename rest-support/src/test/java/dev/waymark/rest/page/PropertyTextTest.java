package dev.waymark.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PropertyTextTest {

    private enum State {
        OPEN,
        CLOSED
    }

    @Test
    void whatACursorHoldsIsReadBack() {
        for (var value : List.of(
                "Größe",
                UUID.fromString("01990000-0000-7000-8000-0000000000ff"),
                true,
                7,
                8L,
                0.1,
                new BigDecimal("1.50"),
                LocalDate.of(2027, 1, 31),
                Instant.parse("2027-01-31T12:00:00.000001Z"),
                State.CLOSED)) {
            assertThat(PropertyText.read(value.toString(), value.getClass())).isEqualTo(value);
        }
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatItMustBe() {
        refused("SHUT", State.class, "must be one of OPEN, CLOSED");
        refused("yes", boolean.class, "must be true or false");
        refused("1-1-1-1-1", UUID.class, "must be a UUID");
        refused("many", int.class, "must be a number");
        refused("yesterday", LocalDate.class, "must be a date, such as 2027-01-31");
    }

    private static void refused(String text, Class<?> type, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PropertyText.read(text, type))
                .withMessage(message);
    }
}
