/// Departments: where people work and whose budget pots fund initiatives.
@NullMarked
package dev.waymark.assessment.loop.organisation;

import org.jspecify.annotations.NullMarked;
