package dev.waymark.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void theOrderOfCreationIsThatOfTheIds() {
        var newestFirst = Order.of("-createdAt");
        assertThat(newestFirst.clause(UUID.class)).isEqualTo("item.id desc");
        assertThat(newestFirst.behind(UUID.class, "?1", "?1")).isEqualTo("item.id < ?1");
        assertThat(Order.of("createdAt")).isEqualTo(Order.CREATION);
    }

    @Test
    void itemsWithTheSameValueAreSortedById() {
        var earliestFirst = Order.of("askedOn");
        assertThat(earliestFirst.clause(LocalDate.class)).isEqualTo("item.askedOn, item.id");
        assertThat(earliestFirst.behind(LocalDate.class, "?2", "?1"))
                .isEqualTo("(item.askedOn > ?2 or (item.askedOn = ?2 and item.id > ?1))");
    }

    @Test
    void textIsSortedWhateverItsCase() {
        assertThat(Order.of("-name").clause(String.class)).isEqualTo("lower(item.name) desc, item.id desc");
        assertThat(Order.of("-name").behind(String.class, "?2", "?1"))
                .isEqualTo("(lower(item.name) < lower(?2) or (lower(item.name) = lower(?2) and item.id < ?1))");
    }
}
