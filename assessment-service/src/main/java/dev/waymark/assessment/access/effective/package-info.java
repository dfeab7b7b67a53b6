/// What a person's roles and grants allow where.
@NullMarked
package dev.waymark.assessment.access.effective;

import org.jspecify.annotations.NullMarked;
