/// The values that sources send, and which of them have no meaning yet.
@NullMarked
package dev.waymark.assessment.crm.value;

import org.jspecify.annotations.NullMarked;
