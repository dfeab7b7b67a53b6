/// What a person may do now, and why not.
@NullMarked
package dev.waymark.assessment.access.effective.answer;

import org.jspecify.annotations.NullMarked;
