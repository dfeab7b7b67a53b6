/// Whether an initiative has relieved the pain points that it was meant to relieve.
@NullMarked
package dev.waymark.assessment.pain.effect;

import org.jspecify.annotations.NullMarked;
