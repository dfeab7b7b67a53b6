package dev.waymark.roadmap.sibling.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/// What customers expect against what they get.
@JsonIgnoreProperties(ignoreUnknown = true)
public record FoundGap(Gap gap) {

    /// @param path begins today
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Gap(List<Point> path) {

        public Gap {
            path = List.copyOf(path);
            if (path.isEmpty()) {
                throw new IllegalArgumentException("a gap has a path");
            }
        }
    }

    /// Both on a scale of 0 to 100.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Point(LocalDate on, double expectation, double delivery, double gap) {}

    /// On the day of the latest measurement.
    public Point now() {
        return gap.path.getFirst();
    }
}
