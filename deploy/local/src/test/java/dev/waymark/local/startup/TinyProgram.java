package dev.waymark.local.startup;

/// A Java program for tests.
final class TinyProgram {

    static final String WORDS = "tiny and well";

    private TinyProgram() {}

    public static void main(String[] arguments) {
        System.out.println(WORDS);
    }
}
