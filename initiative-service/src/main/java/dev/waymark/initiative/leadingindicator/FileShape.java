package dev.waymark.initiative.leadingindicator;

import java.util.List;
import java.util.Set;

/// How the OECD hands out a file of observations.

enum FileShape {
    /// SDMX-CSV of the Data Explorer. It may hold a column of labels beside each column of codes.
    SDMX_CSV(
            "TIME_PERIOD",
            "OBS_VALUE",
            "REF_AREA FREQ MEASURE UNIT_MEASURE ACTIVITY ADJUSTMENT TRANSFORMATION TIME_HORIZ METHODOLOGY"),
    /// The download of OECD.Stat, which the Data Explorer has replaced.
    OECD_STAT("TIME", "Value", "LOCATION INDICATOR SUBJECT MEASURE FREQUENCY");

    private final String time;
    private final String value;
    private final String dimensions;

    FileShape(String time, String value, String dimensions) {
        this.time = time;
        this.value = value;
        this.dimensions = dimensions;
    }

    String time() {
        return time;
    }

    String value() {
        return value;
    }

    /// The columns of a file that tell one series from another, in the order of this shape.
    List<String> dimensionsOf(Set<String> header) {
        return List.of(dimensions.split(" ", -1)).stream()
                .filter(header::contains)
                .toList();
    }

    boolean isOf(Set<String> header) {
        return header.contains(time) && header.contains(value) && header.contains(area());
    }

    private String area() {
        return dimensions.substring(0, dimensions.indexOf(' '));
    }
}
