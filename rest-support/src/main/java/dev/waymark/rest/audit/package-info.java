/// The audit trail of a service: who did what, in the transaction of what was done, chained by hashes.
@NullMarked
package dev.waymark.rest.audit;

import org.jspecify.annotations.NullMarked;
