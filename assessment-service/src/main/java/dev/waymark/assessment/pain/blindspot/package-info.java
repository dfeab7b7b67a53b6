/// What hurts customers and not the company.
@NullMarked
package dev.waymark.assessment.pain.blindspot;

import org.jspecify.annotations.NullMarked;
