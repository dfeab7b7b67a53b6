package dev.waymark.gateway.routing;

import io.quarkus.vertx.http.runtime.RouteConstants;

/// The order in which a request meets the gateway's own filters and routes. Filters run from the highest priority
/// down. Routes run from the lowest order up, and a filter of priority `n` stands among them at `-n`.
final class EdgeOrder {

    /// Filter: gives the request an id and refuses what could be read in two ways. Before every other filter.
    static final int ENTRANCE = 1_000_000;

    /// Filter: other origins are admitted or refused.
    static final int CROSS_ORIGIN = ENTRANCE - 1;

    /// Route: operations of the contract. Before the server's own filters, because who may pass is for the guard
    /// alone to say.
    static final int CONTRACT = 1 - CROSS_ORIGIN;

    /// Route: what the gateway itself answers to everybody.
    static final int OPEN_TO_EVERYBODY = CONTRACT + 1;

    /// Route: refuses whatever is left.
    static final int REFUSAL = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT;

    private EdgeOrder() {}
}
