/// The four categories of an initiative, as the initiative service names them.
@NullMarked
package dev.waymark.roadmap.planning.category;

import org.jspecify.annotations.NullMarked;
