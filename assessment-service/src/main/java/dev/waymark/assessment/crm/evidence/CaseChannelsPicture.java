package dev.waymark.assessment.crm.evidence;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The mapped cases by the channel on which they came, the most frequent first. Channels are words of the sources, of
/// which there may be many: the rarest are one row.
final class CaseChannelsPicture implements DrawnView<EvidenceSummary> {

    private static final int ROWS = 12;
    private static final int PER_CENT = 100;

    /// @param name absent where the cases say none
    private record Channel(@Nullable String name, long cases) {

        String label() {
            return name == null ? "not said" : name;
        }
    }

    @Override
    public Picture of(EvidenceSummary evidence) {
        var channels = shown(evidence.channels().stream()
                .map(each -> new Channel(each.channel(), each.cases()))
                .sorted(Comparator.comparingLong(Channel::cases).reversed().thenComparing(Channel::label))
                .toList());
        var most = channels.stream().mapToLong(Channel::cases).max().orElse(1);
        return new RowPlot(
                new Heading("Cases by channel", statement(evidence, channels)),
                new RowPlot.Axis("Cases", 0, most),
                RowPlot.Interval.BAR,
                "cases",
                List.of(),
                "",
                channels.stream().map(each -> row(each, evidence.mappedCases())).toList());
    }

    private static List<Channel> shown(List<Channel> all) {
        if (all.size() <= ROWS) {
            return all;
        }
        var rare = all.subList(ROWS - 1, all.size());
        var others = new Channel(
                "%d others".formatted(rare.size()),
                rare.stream().mapToLong(Channel::cases).sum());
        return Stream.concat(all.stream().limit(ROWS - 1), Stream.of(others)).toList();
    }

    private static String statement(EvidenceSummary evidence, List<Channel> channels) {
        if (channels.isEmpty()) {
            return "There is no case.";
        }
        var first = channels.getFirst();
        return "%s cases on %d %s. Most: %s, %s."
                .formatted(
                        Digits.shown(evidence.mappedCases()),
                        evidence.channels().size(),
                        evidence.channels().size() == 1 ? "channel" : "channels",
                        first.label(),
                        share(first, evidence.mappedCases()));
    }

    private static RowPlot.Row row(Channel channel, long all) {
        var share = share(channel, all);
        return new RowPlot.Row(
                channel.label(),
                "%s: %s".formatted(channel.label(), share),
                Digits.shown(channel.cases()),
                0,
                channel.cases(),
                List.of(),
                false);
    }

    private static String share(Channel channel, long all) {
        return "%s %s (%s %%)"
                .formatted(
                        Digits.shown(channel.cases()),
                        channel.cases() == 1 ? "case" : "cases",
                        Digits.shown((double) PER_CENT * channel.cases() / all, 1));
    }
}
