/// The category of an initiative and how well it fits the climate.
@LargePackage("The fit is judged of the category, and one use case computes both.")
@NullMarked
package dev.waymark.initiative.category;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
