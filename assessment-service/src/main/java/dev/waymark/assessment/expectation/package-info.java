/// Measurements of what customers expect and get.
@NullMarked
package dev.waymark.assessment.expectation;

import org.jspecify.annotations.NullMarked;
