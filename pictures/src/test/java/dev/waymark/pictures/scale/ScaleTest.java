package dev.waymark.pictures.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void theWorkedExamples() {
        assertThat(new LinearScale(0, 100, 40, 240).at(25)).isEqualTo(90);
        assertThat(new LinearScale(0, 100, 240, 40).at(25)).isEqualTo(190);
    }

    @Test
    void aHigherValueLiesFurther() {
        var random = new Random(5);
        for (var test = 0; test < 1000; test++) {
            var scale = new LinearScale(
                    -random.nextDouble() * 50, random.nextDouble() * 1e6, 10, 10 + random.nextInt(2000));
            var value = random.nextGaussian() * 1e5;
            assertThat(scale.at(value + random.nextDouble() * 1e5)).isGreaterThanOrEqualTo(scale.at(value));
        }
    }

    @Test
    void aRangeOfOneValueLiesInTheMiddle() {
        assertThat(new LinearScale(3, 3, 0, 10).at(3)).isEqualTo(5);
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new LinearScale(1, 0, 0, 10)).hasMessage("1.0 to 0.0 is no range");
        assertThatThrownBy(() -> new LinearScale(Double.NaN, 0, 0, 10)).hasMessage("NaN to 0.0 is no range");
        assertThatThrownBy(() -> new Bands(0, 0, 10)).hasMessage("there are no 0 bands");
    }

    @Test
    void bandsDivideTheAxis() {
        var bands = new Bands(4, 10, 50);

        assertThat(bands.start(1)).isEqualTo(20);
        assertThat(bands.middle(3)).isEqualTo(45);
        assertThat(bands.start(4)).isEqualTo(50);
    }

    @Test
    void labelsAreLeftOutWhereTheyWouldOverlap() {
        assertThat(new Bands(4, 0, 100).every(20, 5)).isEqualTo(1);
        assertThat(new Bands(4, 0, 100).every(21, 5)).isEqualTo(2);
    }
}
