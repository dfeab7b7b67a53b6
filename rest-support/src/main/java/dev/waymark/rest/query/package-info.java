/// The query of a request: which parameters an operation knows.
@NullMarked
package dev.waymark.rest.query;

import org.jspecify.annotations.NullMarked;
