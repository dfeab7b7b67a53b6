/// Steps 1 to 3 of the loop: assess, select stakeholders, rank the pain.
@NullMarked
package dev.waymark.assessment;

import org.jspecify.annotations.NullMarked;
