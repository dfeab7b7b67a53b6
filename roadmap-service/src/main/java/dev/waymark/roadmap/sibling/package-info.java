/// What this service asks of its siblings.
@NullMarked
package dev.waymark.roadmap.sibling;

import org.jspecify.annotations.NullMarked;
