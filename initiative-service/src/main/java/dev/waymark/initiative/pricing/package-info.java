/// The prices of initiatives and the doors to what they are worth.
@LargePackage("A price, its stored simulation and its valuation are read and written together.")
@NullMarked
package dev.waymark.initiative.pricing;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
