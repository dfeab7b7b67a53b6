/// What this service learns from the initiative service: the initiatives of a cycle with value, category and fit.
@NullMarked
package dev.waymark.roadmap.sibling.initiative;

import org.jspecify.annotations.NullMarked;
