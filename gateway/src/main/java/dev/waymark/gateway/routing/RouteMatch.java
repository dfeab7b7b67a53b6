package dev.waymark.gateway.routing;

import java.util.SortedSet;

/// What the contract says about a method and a path.
public sealed interface RouteMatch {

    /// The contract declares the operation.
    record Declared(Operation operation) implements RouteMatch {}

    /// The contract declares the path, but for these methods only.
    record WrongMethod(SortedSet<String> allowed) implements RouteMatch {}

    /// The contract does not know the path.
    record Undeclared() implements RouteMatch {}
}
