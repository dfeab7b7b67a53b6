/// The failures that customers are tired of, each with a meter and a threshold.
@NullMarked
package dev.waymark.assessment.asis.basics;

import org.jspecify.annotations.NullMarked;
