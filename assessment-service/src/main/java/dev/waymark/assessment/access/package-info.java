/// Who may act in which role where: grants, and what follows from them for a caller.
@NullMarked
package dev.waymark.assessment.access;

import org.jspecify.annotations.NullMarked;
