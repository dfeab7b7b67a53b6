/// How robust the order of the priorities is to other weights, raters and ratings.
@NullMarked
package dev.waymark.roadmap.prioritising.robustness;

import org.jspecify.annotations.NullMarked;
