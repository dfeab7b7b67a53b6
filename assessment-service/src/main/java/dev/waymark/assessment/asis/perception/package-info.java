/// What the company's own people think of it against what customers say.
@NullMarked
package dev.waymark.assessment.asis.perception;

import org.jspecify.annotations.NullMarked;
