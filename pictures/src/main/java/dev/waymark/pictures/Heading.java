package dev.waymark.pictures;

/// What stands above a picture.
///
/// @param title what it shows
/// @param statement what is to be seen in it, as sentences; the description for those who listen
public record Heading(String title, String statement) {}
