/// The category of an initiative and how well it fits the climate.
@NullMarked
package dev.waymark.initiative.category;

import org.jspecify.annotations.NullMarked;
