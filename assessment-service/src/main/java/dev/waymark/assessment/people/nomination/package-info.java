/// Whom people name as influential, and the influence that follows.
@NullMarked
package dev.waymark.assessment.people.nomination;

import org.jspecify.annotations.NullMarked;
