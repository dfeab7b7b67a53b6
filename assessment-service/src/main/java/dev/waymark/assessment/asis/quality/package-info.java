/// Where between what customers expect and what they perceive quality is lost.
@NullMarked
package dev.waymark.assessment.asis.quality;

import org.jspecify.annotations.NullMarked;
