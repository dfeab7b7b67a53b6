package dev.waymark.gateway.merge;

/// What the merged document says of itself.
///
/// @param issuer placeholder for the realm's public address, which each installation puts in its place
public record Edition(String title, String version, String description, String issuer) {}
