/// Departments: where people work and whose budget pays.
@NullMarked
package dev.waymark.assessment.loop.organisation;

import org.jspecify.annotations.NullMarked;
