/// What hurts customers and not the company.
@NullMarked
package dev.waymark.assessment.blindspot;

import org.jspecify.annotations.NullMarked;
