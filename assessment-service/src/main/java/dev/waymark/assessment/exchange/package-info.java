/// Whether customer and company both gain from what they do with each other.
@NullMarked
package dev.waymark.assessment.exchange;

import org.jspecify.annotations.NullMarked;
