/// What the steering committee decides about a draft.
@NullMarked
package dev.waymark.roadmap.roadmap.approval;

import org.jspecify.annotations.NullMarked;
