package dev.waymark.initiative.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.waymark.initiative.category.BasicsFirst.Place;
import dev.waymark.initiative.initiative.Experience;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BasicsFirstTest {

    private static final BasicsFirst.Rule RULE = new BasicsFirst.Rule(0.7, 70);

    @Test
    void severalPlacesBehindCountOnceTheLowestFirst() {
        var basics = wow(new Place("Moving", 69.9), new Place("Paying", 12.0), new Place("Asking", 70.0));

        assertThat(basics.multiplier()).isEqualTo(0.7);
        assertThat(basics.behind()).extracting(Place::name).containsExactly("Paying", "Moving");
        assertThat(basics.warnings()).singleElement().asString().endsWith("Paying (12.0), Moving (69.9).");
    }

    @Test
    void aPlaceWithoutBasicsSaysNothingBesideOthers() {
        assertThat(wow(new Place("Moving", null), new Place("Asking", 100.0)).multiplier())
                .isEqualTo(1);
        assertThat(wow(new Place("Moving", null), new Place("Asking", 0.0)).behind())
                .extracting(Place::name)
                .containsExactly("Asking");
    }

    @Test
    void whatWorksNowhereNeedsNoBasics() {
        assertThat(wow().multiplier()).isEqualTo(1);
        assertThat(wow().warnings()).isEmpty();
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        var places = IntStream.range(0, 23)
                .mapToObj(i -> new Place("J" + i, (double) i))
                .toArray(Place[]::new);

        assertThat(wow(places).warnings())
                .singleElement()
                .asString()
                .contains("J0 (0.0), J1 (1.0)")
                .endsWith("J19 (19.0) and 3 more.");
    }

    @Test
    void aMultiplierLiesBetweenZeroAndOne() {
        assertThat(new BasicsFirst.Rule(0, 70).multiplier()).isZero();
        assertThat(new BasicsFirst.Rule(1, 70).multiplier()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BasicsFirst.Rule(1.1, 70))
                .withMessageContaining("1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new BasicsFirst.Rule(-0.1, 70));
    }

    private static BasicsFirst wow(Place... places) {
        return BasicsFirst.of(Experience.WOW, List.of(places), RULE);
    }
}
