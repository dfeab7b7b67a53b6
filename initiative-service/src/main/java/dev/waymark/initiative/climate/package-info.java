/// The economic climate as the observed indicators show it, and the appetite for risk that follows.
@NullMarked
package dev.waymark.initiative.climate;

import org.jspecify.annotations.NullMarked;
