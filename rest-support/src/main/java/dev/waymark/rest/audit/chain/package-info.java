/// The rows of an audit trail, chained by hashes, and how one is added.
@NullMarked
package dev.waymark.rest.audit.chain;

import org.jspecify.annotations.NullMarked;
