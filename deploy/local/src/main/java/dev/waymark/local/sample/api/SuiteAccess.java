package dev.waymark.local.sample.api;

import dev.waymark.local.realm.Tokens;
import java.net.URI;
import java.util.function.Consumer;

/// How a client reaches the running suite.
///
/// @param gateway its one address
/// @param tokens signs demo users in
/// @param listener is given every exchange, in the thread of its request
public record SuiteAccess(URI gateway, Tokens tokens, Consumer<Exchange> listener) {

    /// Nobody listens.
    public SuiteAccess(URI gateway, Tokens tokens) {
        this(gateway, tokens, exchange -> {});
    }
}
