package dev.waymark.pictures.svg;

/// A colour of sRGB.
///
/// @param red 0 to 255, as green and blue
record Colour(int red, int green, int blue) {

    static Colour of(String hex) {
        var value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /// The colour on the straight way to another.
    ///
    /// @param share 0 = this one, 1 = the other
    Colour towards(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    String hex() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
