/// How risky the project behind an initiative is.
@NullMarked
package dev.waymark.initiative.risk;

import org.jspecify.annotations.NullMarked;
