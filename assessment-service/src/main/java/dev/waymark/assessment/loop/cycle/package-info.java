/// One turn of the improvement loop: its objective, its states and who may see it.
@LargePackage(
        "The entity is changed by its own operations, its transitions and its successor, and stays package-private.")
@NullMarked
package dev.waymark.assessment.loop.cycle;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
