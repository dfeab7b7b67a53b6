/// Where customers are let down, how the stakeholders rank it, and what nobody inside the company sees.
@NullMarked
package dev.waymark.assessment.pain;

import org.jspecify.annotations.NullMarked;
