/// What the roadmap service needs of all initiatives of a cycle, in one document.
@NullMarked
package dev.waymark.initiative.snapshot;

import org.jspecify.annotations.NullMarked;
