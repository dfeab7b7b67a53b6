/// What names a person, for others to take over when the person leaves.
@NullMarked
package dev.waymark.assessment.access.responsibility;

import org.jspecify.annotations.NullMarked;
