/// The ratings that people give, each on a sheet of their own.
@NullMarked
package dev.waymark.roadmap.prioritising.rating;

import org.jspecify.annotations.NullMarked;
