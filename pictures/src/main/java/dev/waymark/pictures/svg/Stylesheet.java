package dev.waymark.pictures.svg;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rules that all pictures share, for light and dark. They are the same in every picture and apply below
/// `.picture` only, so that pictures can be put into one page.
///
/// Text: `t` title, `s` small, `b` bold, `m` centred, `e` ends there, `q` quiet, `o` on a strong colour.
/// Areas: `g` ground, `h0` to `h7` a value from weak to strong, `c0` to `c5` kinds, `x` hatched,
/// `z` striped over a colour, `u` used.
/// Lines: `l` light, `a` axis, `k` outline, `d` dashed, `w` thick, `v` what lies below
/// shines through, `y` stripe.
public final class Stylesheet {

    /// The weakest is for zero, the others for equal parts of the range above it.
    public static final int LEVELS = 8;

    private static final double[] SHARES = {0, .13, .26, .37, .64, .76, .88, 1};

    /// From this level on, text has the class `o`.
    static final int STRONG = 4;

    static final Theme LIGHT = new Theme("#ffffff", "#1b2330", "#5a6573", "#d3d9e0", "#e9f0f7", "#08366e");
    static final Theme DARK = new Theme("#12171e", "#e6ebf1", "#a3afbd", "#3a4552", "#1f2b39", "#b5d6ff");

    private static final String FONTS = "Helvetica,Arial,\"Liberation Sans\",sans-serif";

    private static final String SHAPES = ".picture path{fill:none}"
            + ".picture .d{stroke-dasharray:4 3}"
            + ".picture .w{stroke-width:2.5}"
            + ".picture .v{fill-opacity:.85}"
            + ".picture .x{fill:url(#picture-hatch);stroke:url(#picture-hatch)}"
            + ".picture .z{fill:url(#picture-stripes)}"
            + ".picture text{font:12px " + FONTS + "}"
            + ".picture .t{font-size:16px}"
            + ".picture .t,.picture .b{font-weight:bold}"
            + ".picture .s{font-size:11px}"
            + ".picture .m{text-anchor:middle}"
            + ".picture .e{text-anchor:end}";

    private static final String TEXT = rules("(prefers-color-scheme:dark)");

    /// Lines that can lie on the ground or on a colour.
    private static final List<Element> PATTERNS =
            List.of(pattern("picture-hatch", "a"), pattern("picture-stripes", "y"));

    /// Colours of a theme, as hexadecimal digits.
    ///
    /// @param ground what everything is drawn on
    /// @param ink text and outlines
    /// @param quiet text that explains, and axes
    /// @param light lines that help the eye
    /// @param weakest of a value
    /// @param strongest of a value
    record Theme(String ground, String ink, String quiet, String light, String weakest, String strongest) {

        /// No level lies where neither ink nor ground could be read on it.
        Colour level(int level) {
            return Colour.of(weakest).towards(Colour.of(strongest), SHARES[level]);
        }
    }

    private Stylesheet() {}

    /// The rules for a page that holds pictures: as in every picture, and light on paper.
    public static String ofPage() {
        return rules("screen and (prefers-color-scheme:dark)");
    }

    /// The patterns of all pictures, for a page that holds some.
    public static Element patterns() {
        return Element.of("defs").holding(PATTERNS);
    }

    /// The elements that come first in every picture.
    public static List<Element> elements() {
        return List.of(new Element("style", "", TEXT), patterns());
    }

    /// How strongly a value is shown: 0 for zero, else 1 to 7 for equal parts of the range up to the highest
    /// value.
    ///
    /// @param share of the highest value, 0 to 1
    public static int level(double share) {
        return (int) Math.min(LEVELS - 1, Math.ceil(share * (LEVELS - 1)));
    }

    /// The class of text on a level.
    public static String on(int level) {
        return level >= STRONG ? "m o" : "m";
    }

    private static Element pattern(String id, String line) {
        return Element.of("pattern")
                .with("id", id)
                .with("width", 5)
                .with("height", 5)
                .with("patternUnits", "userSpaceOnUse")
                .with("patternTransform", "rotate(45)")
                .holding(List.of(Element.line(0, 0, 0, 5).as(line)));
    }

    /// @param dark the media for which the rules are dark
    private static String rules(String dark) {
        return SHAPES + rules(LIGHT) + kinds() + "@media " + dark + "{" + rules(DARK) + "}";
    }

    private static String rules(Theme theme) {
        return ".picture text{fill:%s}.picture .q{fill:%s}.picture .g,.picture .o{fill:%s}"
                        .formatted(theme.ink, theme.quiet, theme.ground)
                + ".picture .l{stroke:%s}.picture .a{stroke:%s}.picture .k{stroke:%s}"
                        .formatted(theme.light, theme.quiet, theme.ink)
                + ".picture .y{stroke:%s;stroke-width:3}".formatted(theme.ground)
                + ".picture .u{fill:%s}".formatted(theme.level(2).hex())
                + IntStream.range(0, LEVELS)
                        .mapToObj(level -> ".picture .h%d{fill:%2$s;stroke:%2$s}"
                                .formatted(level, theme.level(level).hex()))
                        .collect(Collectors.joining());
    }

    private static String kinds() {
        return Arrays.stream(Shape.values())
                .map(shape -> ".picture .%s{fill:%s}"
                        .formatted(shape.look(), shape.colour().hex()))
                .collect(Collectors.joining());
    }
}
