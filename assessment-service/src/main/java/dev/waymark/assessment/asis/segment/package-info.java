/// The groups of customers that expect other things than the rest.
@NullMarked
package dev.waymark.assessment.asis.segment;

import org.jspecify.annotations.NullMarked;
