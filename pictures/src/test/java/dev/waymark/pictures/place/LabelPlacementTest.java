package dev.waymark.pictures.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.pictures.place.LabelPlacement.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {

    private static final Box AREA = new Box(0, 0, 400, 300);

    @Test
    void aLabelStandsToTheRightOfALonelyPoint() {
        assertThat(LabelPlacement.of(List.of(new Point(100, 100, 8, 30, 10)), AREA, List.of()))
                .containsExactly(Optional.of(new Box(110, 95, 30, 10)));
    }

    @Test
    void atTheRightEdgeItStandsToTheLeft() {
        assertThat(LabelPlacement.of(List.of(new Point(390, 100, 8, 30, 10)), AREA, List.of()))
                .containsExactly(Optional.of(new Box(350, 95, 30, 10)));
    }

    @Test
    void aLabelWithoutRoomIsLeftOut() {
        assertThat(LabelPlacement.of(List.of(new Point(100, 100, 8, 500, 10)), AREA, List.of()))
                .containsExactly(Optional.empty());
    }

    @Test
    void noLabelOverlapsAnythingInManyRandomSets() {
        var random = new Random(11);
        for (var test = 0; test < 500; test++) {
            var points = new ArrayList<Point>();
            for (var point = 1 + random.nextInt(80); point > 0; point--) {
                points.add(new Point(
                        random.nextDouble() * 400,
                        random.nextDouble() * 300,
                        1 + random.nextDouble() * 20,
                        5 + random.nextDouble() * 60,
                        11));
            }
            var obstacle = new Box(random.nextDouble() * 300, random.nextDouble() * 200, 80, 20);
            var places = LabelPlacement.of(points, AREA, List.of(obstacle)).stream()
                    .flatMap(Optional::stream)
                    .toList();

            assertThat(places).isNotEmpty().allSatisfy(place -> {
                assertThat(AREA.contains(place)).isTrue();
                assertThat(place.overlaps(obstacle)).isFalse();
                assertThat(places).filteredOn(place::overlaps).containsExactly(place);
                assertThat(points).noneMatch(point -> place.overlaps(Box.around(point.x(), point.y(), point.reach())));
            });
        }
    }
}
