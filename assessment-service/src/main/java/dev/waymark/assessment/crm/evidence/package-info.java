/// Cases of the CRM systems and what they add up to, beside the rankings and never inside them.
@NullMarked
package dev.waymark.assessment.crm.evidence;

import org.jspecify.annotations.NullMarked;
