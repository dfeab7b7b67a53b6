/// Both sides sign the priorities off as they stand, with what is unresolved.
@NullMarked
package dev.waymark.roadmap.prioritising.signoff;

import org.jspecify.annotations.NullMarked;
