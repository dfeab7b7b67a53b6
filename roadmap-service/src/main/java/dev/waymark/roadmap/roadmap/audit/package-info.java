/// What auditors read of this service.
@NullMarked
package dev.waymark.roadmap.roadmap.audit;

import org.jspecify.annotations.NullMarked;
