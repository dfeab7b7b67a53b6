/// Whether customer and company both gain from what they do with each other.
@NullMarked
package dev.waymark.assessment.asis.exchange;

import org.jspecify.annotations.NullMarked;
