/// Reviews of grants: frozen, answered line by line, and ended on the due day where nobody answered.
@NullMarked
package dev.waymark.assessment.access.review;

import org.jspecify.annotations.NullMarked;
