package dev.waymark.pictures.text;

import java.text.Normalizer;

/// How wide text is in Helvetica, or in a typeface made for the same widths (Arial, Liberation Sans). Letters
/// with an accent are as wide as without, other scripts are taken to be as wide as high. A reserve covers
/// typefaces that run wider.
public final class TextWidth {

    public static final double NORMAL = 12;
    public static final double SMALL = 11;
    public static final double TITLE = 16;

    private static final double RESERVE = 1.08;
    private static final double PER_EM = 1000;
    private static final int FIRST = ' ';

    /// Thousandths of the size, from the Adobe font metrics of Helvetica, for the characters from space to `~`.
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
    };

    private TextWidth() {}

    /// @param size of the letters in pixels
    /// @return pixels
    public static double of(String text, double size) {
        var thousandths = Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .map(TextWidth::width)
                .sum();
        return thousandths * size / PER_EM * (size == TITLE ? RESERVE * RESERVE : RESERVE);
    }

    private static int width(int character) {
        if (character >= FIRST && character < FIRST + WIDTHS.length) {
            return WIDTHS[character - FIRST];
        }
        return Character.getType(character) == Character.NON_SPACING_MARK ? 0 : (int) PER_EM;
    }
}
