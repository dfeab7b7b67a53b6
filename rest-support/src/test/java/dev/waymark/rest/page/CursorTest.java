package dev.waymark.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.problem.ProblemException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorLeadsBackToItsPlace() {
        var id = UUID.fromString("01900000-0000-7000-8000-0000000000ff");
        assertThat(Cursor.position(Cursor.after(id))).isEqualTo(id);
    }

    @Test
    void noCursorIsTheStart() {
        assertThat(Cursor.position("")).isEqualTo(new UUID(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAA", "!", "' or 1=1"})
    void aForeignCursorIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.position(cursor)).isInstanceOf(ProblemException.class);
    }
}
