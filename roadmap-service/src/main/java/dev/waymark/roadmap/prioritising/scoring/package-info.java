/// Criteria, ratings and the two indices that business and IT give an initiative.
@NullMarked
package dev.waymark.roadmap.prioritising.scoring;

import org.jspecify.annotations.NullMarked;
