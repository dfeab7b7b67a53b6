package dev.waymark.assessment.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A share that was counted in a sample, with its 95 % Wilson score interval:
/// `centre = (p + z²/2n)/(1 + z²/n)`, `half = z·√(p(1 − p)/n + z²/4n²)/(1 + z²/n)`, z = 1.959964.
/// Source: E. B. Wilson, *Probable inference, the law of succession, and statistical inference*, JASA 22 (1927).
///
/// Unlike `p ± z·√(p(1 − p)/n)` it never leaves 0..1 and is right for small samples too.
///
/// Example: 450 of 600 → 0.75 [0.7138, 0.7830]; 10 of 10 → 1 [0.7225, 1].
@Schema(description = "A share that was counted in a sample, with its 95 % Wilson score interval.")
public record WilsonInterval(
        @Schema(description = "How many of the sample, from 0", examples = "450")
        long hits,

        @Schema(description = "Size of the sample, from 1", examples = "600")
        long sample,

        @Schema(description = "hits / sample, 0 to 1", examples = "0.75")
        double share,

        @Schema(description = "Lower end of the interval, 0 to 1", examples = "0.7138")
        double lower,

        @Schema(description = "Upper end of the interval, 0 to 1", examples = "0.783")
        double upper) {

    /// The 97.5 % point of the normal distribution.
    public static final double Z = 1.959963984540054;

    public static WilsonInterval of(long hits, long sample) {
        if (sample < 1 || hits < 0 || hits > sample) {
            throw new IllegalArgumentException(
                    "%d of %d is no share. Maybe the two were swapped.".formatted(hits, sample));
        }
        double n = sample;
        double share = hits / n;
        double scale = 1 + Z * Z / n;
        double centre = (share + Z * Z / (2 * n)) / scale;
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / scale;
        return new WilsonInterval(
                hits,
                sample,
                share,
                hits == 0 ? 0 : Math.max(0, centre - half),
                hits == sample ? 1 : Math.min(1, centre + half));
    }
}
