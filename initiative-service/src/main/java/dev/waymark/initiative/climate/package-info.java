/// The economic climate as the observed indicators show it, and the appetite for risk that follows.
@LargePackage("One climate: what is observed, what overrides it, and the state and the appetite for risk that follow.")
@NullMarked
package dev.waymark.initiative.climate;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
