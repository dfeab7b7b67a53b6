/// How far the company's levers of engagement are developed.
@NullMarked
package dev.waymark.assessment.maturity;

import org.jspecify.annotations.NullMarked;
