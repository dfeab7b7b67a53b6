/// What customers answered in surveys.
@NullMarked
package dev.waymark.assessment.crm.survey;

import org.jspecify.annotations.NullMarked;
