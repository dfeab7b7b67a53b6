/// What an initiative costs and brings: three-point prices, their cash flows, and the worth that follows from them.
@NullMarked
package dev.waymark.initiative.valuation;

import org.jspecify.annotations.NullMarked;
