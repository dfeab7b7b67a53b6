package dev.waymark.rest.export;

import static java.util.stream.Collectors.joining;

import dev.waymark.rest.format.Format;
import dev.waymark.rest.structure.Calculation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/// The name of the file that an export is kept as: the words of its path and the day in UTC.
///
/// Example: `/v1/cycles/01996f3a-…/pain-points` as CSV → `pain-points-2027-01-31.csv`.
@Calculation
final class FileName {

    /// Neither ids nor what stands before every path.
    private static final Pattern WORD = Pattern.compile("(?!v1$)[a-z]+(-[a-z]+)*");

    private static final String CYCLES = "cycles";

    private FileName() {}

    static String of(String path, LocalDate day, Format format) {
        var words = Arrays.stream(path.split("/"))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
        var telling = words.size() > 1 && words.getFirst().equals(CYCLES) ? words.subList(1, words.size()) : words;
        return "%s-%s.%s".formatted(telling.stream().collect(joining("-")), day, format.parameter());
    }
}
