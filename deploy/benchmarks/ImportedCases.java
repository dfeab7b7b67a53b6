import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Invented cases, the same for one seed on every machine.
///
/// Run as `java ImportedCases.java FOLDER COUNT VERSION BAD_SHARE`; writes `cases.ndjson`, of which a share is bad,
/// `bad-lines` with the numbers of the bad lines, and `cases.csv` with the rows of the good ones for COPY. A higher
/// version is a later `updatedAt` and another status of every case.
final class ImportedCases {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final long MINUTES = 3 * 365 * 24 * 60;
    private static final List<String> CHANNELS = List.of("phone", "mail", "web", "app", "shop");
    private static final List<String> REGIONS = List.of("NORTH", "EAST", "SOUTH", "WEST");
    private static final List<String> STATUSES = List.of("open", "closed", "reopened", "billed", "archived");

    /// What makes a good line bad.
    private static final List<UnaryOperator<String>> FAULTS = List.of(
            line -> line.replaceFirst("\"severity\":\\d+", "\"severity\":160"),
            line -> line.replaceFirst("\"openedAt\":\"[^\"]*\"", "\"openedAt\":\"yesterday\""),
            line -> line.replaceFirst("\"externalId\":\"[^\"]*\",", ""),
            line -> line.replaceFirst("\"department\":\"[^\"]*\"", "\"department\":[1]"),
            line -> line.replaceFirst("\"region\":\"", "\"region\":\"\\\\u0000"),
            line -> "{\"channel\":\"mail\"," + line.substring(1),
            line -> line.substring(0, line.length() - 1));

    private ImportedCases() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var count = Integer.parseInt(arguments[1]);
        var version = Integer.parseInt(arguments[2]);
        var badShare = Double.parseDouble(arguments[3]);
        var random = new Random(1);
        try (var records = writer(folder.resolve("cases.ndjson"));
                var rows = writer(folder.resolve("cases.csv"));
                var bad = writer(folder.resolve("bad-lines"))) {
            for (var number = 1; number <= count; number++) {
                var opened = FIRST.plus(random.nextLong(MINUTES), ChronoUnit.MINUTES);
                var closed = opened.plus(random.nextInt(20_000), ChronoUnit.MINUTES);
                var due = opened.plus(14, ChronoUnit.DAYS);
                var updated = closed.plus(version, ChronoUnit.DAYS);
                var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
                var department = "D-" + random.nextInt(60);
                var category = "Category " + random.nextInt(300);
                var status = STATUSES.get(version % STATUSES.size());
                var severity = random.nextInt(101);
                var region = REGIONS.get(random.nextInt(REGIONS.size()));
                var line = ("{\"externalId\":\"T-%d\",\"type\":\"complaint\",\"openedAt\":\"%s\",\"closedAt\":\"%s\","
                                + "\"dueAt\":\"%s\",\"updatedAt\":\"%s\",\"channel\":\"%s\",\"department\":\"%s\","
                                + "\"category\":\"%s\",\"status\":\"%s\",\"severity\":%d,\"region\":\"%s\"}")
                        .formatted(
                                number, opened, closed, due, updated, channel, department, category, status, severity,
                                region);
                if (random.nextDouble() < badShare) {
                    records.append(FAULTS.get(random.nextInt(FAULTS.size())).apply(line)).append('\n');
                    bad.println(number);
                } else {
                    records.append(line).append('\n');
                    rows.append("nyc311,T-%d,\\x%064x,%s,f,complaint,%s,%s,%s,%s,%s,%s,,%s,%d,%s%n"
                            .formatted(
                                    number, number, updated, opened, closed, due, channel, department, category, status,
                                    severity, region));
                }
            }
        }
    }

    private static PrintWriter writer(Path file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }
}
