/// Budget pots: the money of every period, and whom it is for.
@NullMarked
package dev.waymark.roadmap.portfolio.budget;

import org.jspecify.annotations.NullMarked;
