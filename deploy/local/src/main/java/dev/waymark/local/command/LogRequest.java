package dev.waymark.local.command;

import java.util.OptionalInt;

/// Which logs to show.
///
/// @param program the one program to show; empty for all
/// @param lines how many of the last lines of each log, where that was asked
/// @param follows whether to go on with what is written later
public record LogRequest(String program, OptionalInt lines, boolean follows) {}
