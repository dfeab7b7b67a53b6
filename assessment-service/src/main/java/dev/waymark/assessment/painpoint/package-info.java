/// What goes wrong for customers.
@NullMarked
package dev.waymark.assessment.painpoint;

import org.jspecify.annotations.NullMarked;
