/// What the CRM systems know, beside the rankings and never inside them.
@NullMarked
package dev.waymark.assessment.evidence;

import org.jspecify.annotations.NullMarked;
