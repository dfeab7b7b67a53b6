/// Records who did what, in the transaction of what was done.
@NullMarked
package dev.waymark.rest.audit;

import org.jspecify.annotations.NullMarked;
