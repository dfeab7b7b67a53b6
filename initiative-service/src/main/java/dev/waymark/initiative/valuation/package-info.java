/// What an initiative costs and brings: three-point prices, their cash flows, and the worth that follows from them.
@Calculation
@LargePackage("The steps of one calculation, which share package-private values.")
@NullMarked
package dev.waymark.initiative.valuation;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
