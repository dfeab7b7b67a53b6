package dev.waymark.assessment.crm.upload;

import java.util.UUID;

/// A file that has come as a whole.
///
/// @param bytes that are stored
/// @param hash of these bytes, SHA-256 in hexadecimal digits
public record Upload(UUID id, long bytes, String hash) {}
