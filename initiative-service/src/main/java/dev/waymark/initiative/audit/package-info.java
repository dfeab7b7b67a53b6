/// What auditors read of this service.
@NullMarked
package dev.waymark.initiative.audit;

import org.jspecify.annotations.NullMarked;
