/// What goes wrong for customers.
@NullMarked
package dev.waymark.assessment.pain.painpoint;

import org.jspecify.annotations.NullMarked;
