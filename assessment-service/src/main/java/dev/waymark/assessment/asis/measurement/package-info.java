/// Dated measurements of what customers expect and get.
@NullMarked
package dev.waymark.assessment.asis.measurement;

import org.jspecify.annotations.NullMarked;
