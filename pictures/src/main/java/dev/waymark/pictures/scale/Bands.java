package dev.waymark.pictures.scale;

/// Equal parts of an axis, one for each of several things: band i begins at `start + i · (end − start) /
/// count`.
///
/// @param count number of bands, from 1
/// @param start pixel
/// @param end pixel
public record Bands(int count, double start, double end) {

    public Bands {
        if (count < 1) {
            throw new IllegalArgumentException("there are no " + count + " bands");
        }
    }

    public double width() {
        return (end - start) / count;
    }

    /// Where a band begins; the band after the last begins at the end.
    public double start(int band) {
        return start + band * width();
    }

    public double middle(int band) {
        return start(band) + width() / 2;
    }

    /// Every how many bands have a label when labels of this width, with a gap, must not overlap: 1 = all.
    public int every(double labelWidth, double gap) {
        return Math.max(1, (int) Math.ceil((labelWidth + gap) / width()));
    }
}
