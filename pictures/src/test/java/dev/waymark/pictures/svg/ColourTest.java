package dev.waymark.pictures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.pictures.svg.Stylesheet.Theme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast after WCAG 2.2 (1.4.3 text 4.5, 1.4.11 marks 3); what people with one kind of cones less see after
/// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, IEEE TVCG 15(6), 2009, severity 1.
class ColourTest {

    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] TRITANOPIA = {
        {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
    };
    private static final double[][] GREY = {{.2126, .7152, .0722}, {.2126, .7152, .0722}, {.2126, .7152, .0722}};

    /// Distance in CIE 1976 L*a*b* at which colours of areas are told apart at a glance.
    private static final double TOLD_APART = 8;

    static Stream<Theme> themes() {
        return Stream.of(Stylesheet.LIGHT, Stylesheet.DARK);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textIsReadableOnEveryLevel(Theme theme) {
        assertThat(IntStream.range(0, Stylesheet.LEVELS).boxed()).allSatisfy(level -> {
            var text = level >= Stylesheet.STRONG ? theme.ground() : theme.ink();
            assertThat(contrast(Colour.of(text), theme.level(level)))
                    .as("level %d", level)
                    .isGreaterThan(4.5);
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textAndAxesStandOutFromTheGround(Theme theme) {
        assertThat(contrast(Colour.of(theme.ink()), Colour.of(theme.ground()))).isGreaterThan(7);
        assertThat(contrast(Colour.of(theme.quiet()), Colour.of(theme.ground())))
                .isGreaterThan(4.5);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyLevelIsStrongerThanTheOneBefore(Theme theme) {
        var ground = Colour.of(theme.ground());
        assertThat(IntStream.range(0, Stylesheet.LEVELS)
                        .mapToObj(level -> contrast(theme.level(level), ground))
                        .toList())
                .isSorted();
    }

    @Test
    void kindsAreToldApartByEveryEyeAndInGrey() {
        for (var sight : List.of(PROTANOPIA, DEUTERANOPIA, TRITANOPIA, GREY)) {
            for (var one = 0; one < Shape.KINDS; one++) {
                for (var other = one + 1; other < Shape.KINDS; other++) {
                    assertThat(distance(seen(Shape.of(one), sight), seen(Shape.of(other), sight)))
                            .as("%s and %s", Shape.of(one), Shape.of(other))
                            .isGreaterThan(TOLD_APART);
                }
            }
        }
    }

    @Test
    void levelsRiseFromZeroToTheHighest() {
        assertThat(Stream.of(0.0, 1e-9, 1 / 7.0, 0.5, 1.0).map(Stylesheet::level))
                .containsExactly(0, 1, 1, 4, 7);
    }

    private static double contrast(Colour one, Colour other) {
        var a = luminance(linear(one)) + .05;
        var b = luminance(linear(other)) + .05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(double[] linear) {
        return .2126 * linear[0] + .7152 * linear[1] + .0722 * linear[2];
    }

    private static double[] linear(Colour colour) {
        return IntStream.of(colour.red(), colour.green(), colour.blue())
                .mapToDouble(part -> part / 255.0)
                .map(part -> part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4))
                .toArray();
    }

    private static double[] seen(Shape shape, double[][] sight) {
        var linear = linear(shape.colour());
        return Stream.of(sight)
                .mapToDouble(row -> Math.clamp(row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2], 0, 1))
                .toArray();
    }

    private static double distance(double[] one, double[] other) {
        var a = lab(one);
        var b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(double[] rgb) {
        var x = cube((.4124 * rgb[0] + .3576 * rgb[1] + .1805 * rgb[2]) / .9505);
        var y = cube(luminance(rgb));
        var z = cube((.0193 * rgb[0] + .1192 * rgb[1] + .9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double cube(double value) {
        return value > .008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }
}
