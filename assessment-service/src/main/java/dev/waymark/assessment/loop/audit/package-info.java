/// What auditors read of this service.
@NullMarked
package dev.waymark.assessment.loop.audit;

import org.jspecify.annotations.NullMarked;
