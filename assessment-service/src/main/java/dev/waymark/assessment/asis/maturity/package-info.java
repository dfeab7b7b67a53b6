/// How far the company's levers of engagement are developed.
@NullMarked
package dev.waymark.assessment.asis.maturity;

import org.jspecify.annotations.NullMarked;
