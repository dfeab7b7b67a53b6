/// Compares grants with the realm and writes down where they disagree.
@NullMarked
package dev.waymark.assessment.access.reconciliation;

import org.jspecify.annotations.NullMarked;
