/// What the company's own people think of it against what customers say.
@NullMarked
package dev.waymark.assessment.perception;

import org.jspecify.annotations.NullMarked;
