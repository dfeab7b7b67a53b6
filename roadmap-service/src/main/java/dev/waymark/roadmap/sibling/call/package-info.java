/// How this service asks its siblings, and what it answers when they refuse or are away.
@NullMarked
package dev.waymark.roadmap.sibling.call;

import org.jspecify.annotations.NullMarked;
