package dev.waymark.initiative.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlicesTest {

    @Test
    void aFirstSliceThatIsCostlyOrLongIsWarnedAbout() {
        assertThat(new Slices(List.of(slice(3, 0.3), slice(2, 0.7))).warnings())
                .containsExactly(SliceWarning.FIRST_SLICE_COSTLY, SliceWarning.FIRST_SLICE_LONG);
    }

    @Test
    void aQuarterOfTheCostInTwoQuartersIsNot() {
        assertThat(new Slices(List.of(slice(2, 0.1 + 0.15), slice(9, 0.75))).warnings())
                .isEmpty();
        assertThat(new Slices(List.of()).warnings()).isEmpty();
    }

    @Test
    void theSharesMustAddUpToOne() {
        new Slices(List.of(slice(1, 0.1), slice(1, 0.2), slice(1, 0.7))).requireWithin(3);
        new Slices(List.of()).requireWithin(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slices(List.of(slice(1, 0.1), slice(1, 0.8))).requireWithin(3))
                .withMessageContaining("add up to 0.9");
        assertThatIllegalArgumentException().isThrownBy(() -> slice(1, 25)).withMessageContaining("percent");
    }

    @Test
    void theSlicesMustNotLastLongerThanTheInitiative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slices(List.of(slice(2, 0.5), slice(2, 0.5))).requireWithin(3))
                .withMessageContaining("4 quarters")
                .withMessageContaining("lasts 3");
    }

    private static Slice slice(int periods, double share) {
        return new Slice("A slice", "Something that is of use by itself", periods, share);
    }
}
