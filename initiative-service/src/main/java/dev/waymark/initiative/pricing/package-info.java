/// The prices of initiatives, and the HTTP resources of prices and valuations.
@LargePackage("A price, its stored simulation and its valuation are read and written together.")
@NullMarked
package dev.waymark.initiative.pricing;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
