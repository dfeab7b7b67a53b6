package dev.waymark.local.sample.api;

import dev.waymark.local.realm.Tokens;
import java.net.URI;

/// How a client reaches the running suite.
///
/// @param gateway its one address
/// @param tokens signs demo users in
public record SuiteAccess(URI gateway, Tokens tokens) {}
