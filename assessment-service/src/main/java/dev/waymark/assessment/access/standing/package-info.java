/// What a caller's grants let them see and do now.
@NullMarked
package dev.waymark.assessment.access.standing;

import org.jspecify.annotations.NullMarked;
