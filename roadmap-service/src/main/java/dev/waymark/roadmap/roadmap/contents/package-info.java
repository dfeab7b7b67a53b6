/// What a roadmap contains and was planned from, as it is stored.
@NullMarked
package dev.waymark.roadmap.roadmap.contents;

import org.jspecify.annotations.NullMarked;
