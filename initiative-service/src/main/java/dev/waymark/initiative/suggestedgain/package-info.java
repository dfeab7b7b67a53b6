/// Gains that lost opportunities suggest for an initiative.
@NullMarked
package dev.waymark.initiative.suggestedgain;

import org.jspecify.annotations.NullMarked;
