/// What a roadmap would hold with more or less money and in other climates. Stores nothing.
@NullMarked
package dev.waymark.roadmap.roadmap.whatif;

import org.jspecify.annotations.NullMarked;
