package dev.waymark.kubernetes;

import java.util.Locale;

/// A setting of a program as its operator sees it.
///
/// @param name like `waymark.ranking.top`
/// @param value the default; empty where there is none
/// @param meaning in words
record Setting(String name, String value, String meaning) {

    /// As MicroProfile Config looks for it in the environment.
    String variable() {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
