/// The portfolio of candidates and the gate that leads into it.
@NullMarked
package dev.waymark.roadmap.portfolio.candidate;

import org.jspecify.annotations.NullMarked;
