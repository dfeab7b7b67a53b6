/// The menu of ways in which customer and company meet.
@NullMarked
package dev.waymark.assessment.asis.touchpoint;

import org.jspecify.annotations.NullMarked;
