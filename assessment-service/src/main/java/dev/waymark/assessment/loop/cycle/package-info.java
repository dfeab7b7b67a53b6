/// One turn of the improvement loop: its objective, its states and who may see it. The entity of the cycle is changed
/// by its own operations, its transitions and its successor, so these stay in this one package although it is large.
@NullMarked
package dev.waymark.assessment.loop.cycle;

import org.jspecify.annotations.NullMarked;
