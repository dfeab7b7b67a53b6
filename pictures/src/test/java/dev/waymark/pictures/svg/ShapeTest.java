package dev.waymark.pictures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    private static final double AREA = 10_000;

    @Test
    void thereIsAShapeForEachKind() {
        assertThat(Shape.values()).hasSize(Shape.KINDS);
        assertThat(Arrays.stream(Shape.values()).map(Shape::look)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CIRCLE")
    void allShapesHaveTheAreaThatWasAskedFor(Shape shape) {
        var corners = corners(shape);
        var twice = 0.0;
        for (var corner = 0; corner < corners.length; corner++) {
            var next = corners[(corner + 1) % corners.length];
            twice += corners[corner][0] * next[1] - next[0] * corners[corner][1];
        }
        assertThat(Math.abs(twice) / 2).isBetween(AREA * .99, AREA * 1.01);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CIRCLE")
    void noShapeExtendsBeyondItsReach(Shape shape) {
        assertThat(Arrays.stream(corners(shape))
                        .flatMapToDouble(Arrays::stream)
                        .map(Math::abs)
                        .max()
                        .orElseThrow())
                .isBetween(shape.reach(AREA) - .1, shape.reach(AREA) + .1);
    }

    private static double[][] corners(Shape shape) {
        return Pattern.compile("(-?[0-9.]+) (-?[0-9.]+)")
                .matcher(shape.at(0, 0, AREA).attributes())
                .results()
                .map(corner -> new double[] {Double.parseDouble(corner.group(1)), Double.parseDouble(corner.group(2))})
                .toArray(double[][]::new);
    }
}
