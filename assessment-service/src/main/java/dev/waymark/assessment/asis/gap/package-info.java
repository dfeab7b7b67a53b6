/// Trends of expectation and delivery, the gap between them, and when it closes.
@NullMarked
package dev.waymark.assessment.asis.gap;

import org.jspecify.annotations.NullMarked;
