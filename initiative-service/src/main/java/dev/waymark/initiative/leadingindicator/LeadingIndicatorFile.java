package dev.waymark.initiative.leadingindicator;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.waymark.rest.structure.Calculation;
import dev.waymark.rest.table.CsvText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One monthly series of a file of the OECD, in either of its shapes ([FileShape]).
///
/// Rows whose codes differ from those asked for are left out. What is left must be one series: where a dimension still
/// has several codes, they are named in `differing` and no value is taken. A row without a value is counted and left
/// out. A month is dated by its last day.
///
/// Example: of rows `DEU,LI,AA,H,2026-01,99.4`, `DEU,LI,AA,H,2026-02,99.7` and `FRA,LI,AA,H,2026-02,100.1`
/// REF_AREA = DEU leaves 99.4 of 2026-01-31 and 99.7 of 2026-02-28; without it REF_AREA differs: DEU, FRA.
///
/// @param series the dimensions of the series with their codes
/// @param values by the last day of their months, ascending
/// @param withoutValue rows of the series that hold no value
/// @param differing dimensions with several codes, and those codes
/// @param faults what cannot be read, by line; at most [#MOST_FAULTS]
@Calculation
record LeadingIndicatorFile(
        List<SeriesCode> series,
        TreeMap<LocalDate, Double> values,
        int withoutValue,
        Map<String, Set<String>> differing,
        List<String> faults) {

    static final int MOST_FAULTS = 50;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,20})?");

    static LeadingIndicatorFile of(String csv, List<SeriesCode> wanted) {
        var text = CsvText.withoutByteOrderMark(csv);
        var reading = new Reading(wanted);
        try {
            for (var row : CsvReader.builder()
                    .fieldSeparator(CsvText.delimiter(header(text)))
                    .ofNamedCsvRecord(text)) {
                if (!reading.read(row)) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            reading.fault("is no CSV. Maybe a quote is not closed");
        }
        return reading.result();
    }

    private static String header(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /// What was read so far.
    private static final class Reading {

        private final List<SeriesCode> wanted;
        private final TreeMap<LocalDate, Double> values = new TreeMap<>();
        private final Map<String, Set<String>> codes = new LinkedHashMap<>();
        private final List<String> faults = new ArrayList<>();
        private @Nullable FileShape shape;
        private int withoutValue;

        Reading(List<SeriesCode> wanted) {
            this.wanted = wanted;
        }

        /// @return false where nothing behind this row needs to be read
        boolean read(NamedCsvRecord row) {
            if (shape == null && !begin(new HashSet<>(row.getHeader()))) {
                return false;
            }
            if (shape != null && isWanted(row)) {
                keep(row, shape);
            }
            return faults.size() < MOST_FAULTS;
        }

        private boolean begin(Set<String> header) {
            for (var candidate : FileShape.values()) {
                if (candidate.isOf(header)) {
                    shape = candidate;
                }
            }
            if (shape == null) {
                fault("has neither the columns REF_AREA, TIME_PERIOD, OBS_VALUE nor LOCATION, TIME, Value");
                return false;
            }
            shape.dimensionsOf(header).forEach(dimension -> codes.put(dimension, new TreeSet<>()));
            wanted.stream()
                    .filter(each -> !codes.containsKey(each.dimension()))
                    .forEach(each -> fault(
                            "has no column %s, but %s".formatted(each.dimension(), String.join(", ", codes.keySet()))));
            return faults.isEmpty();
        }

        private boolean isWanted(NamedCsvRecord row) {
            return wanted.stream()
                    .allMatch(each -> row.findField(each.dimension())
                            .filter(each.code()::equals)
                            .isPresent());
        }

        private void keep(NamedCsvRecord row, FileShape of) {
            codes.forEach((dimension, known) -> row.findField(dimension).ifPresent(known::add));
            var value = row.findField(of.value()).orElse("").strip();
            if (value.isEmpty()) {
                withoutValue++;
                return;
            }
            var month = row.findField(of.time()).orElse("").strip();
            try {
                var day = YearMonth.parse(month).atEndOfMonth();
                var number = Double.parseDouble(requirePlain(value));
                var before = values.put(day, number);
                if (before != null && before != number && !isAmbiguous()) {
                    fault("line %d: has a second value for %s".formatted(row.getStartingLineNumber(), month));
                }
            } catch (DateTimeException noMonth) {
                fault("line %d: '%s' is no month such as 2026-03"
                        .formatted(row.getStartingLineNumber(), shortened(month)));
            } catch (NumberFormatException noNumber) {
                fault("line %d: '%s' is no number".formatted(row.getStartingLineNumber(), shortened(value)));
            }
        }

        void fault(String message) {
            faults.add(message);
        }

        private boolean isAmbiguous() {
            return codes.values().stream().anyMatch(each -> each.size() > 1);
        }

        LeadingIndicatorFile result() {
            if (shape == null && faults.isEmpty()) {
                fault("has no row below its header");
            }
            if (shape != null && faults.isEmpty() && values.isEmpty() && withoutValue == 0) {
                fault("has no row of the series that is asked for");
            }
            var differing = codes.entrySet().stream()
                    .filter(each -> each.getValue().size() > 1)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
            var series = codes.entrySet().stream()
                    .filter(each -> each.getValue().size() == 1)
                    .map(each -> new SeriesCode(
                            each.getKey(), each.getValue().iterator().next()))
                    .toList();
            return new LeadingIndicatorFile(series, values, withoutValue, differing, faults);
        }

        /// `parseDouble` also reads NaN, Infinity, hexadecimal numbers and suffixes.
        private static String requirePlain(String value) {
            if (!PLAIN_NUMBER.matcher(value).matches()) {
                throw new NumberFormatException(value);
            }
            return value;
        }

        private static String shortened(String text) {
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        }
    }
}
