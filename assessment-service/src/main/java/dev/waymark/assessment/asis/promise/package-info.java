/// What the company has promised, and how often it is kept.
@NullMarked
package dev.waymark.assessment.asis.promise;

import org.jspecify.annotations.NullMarked;
