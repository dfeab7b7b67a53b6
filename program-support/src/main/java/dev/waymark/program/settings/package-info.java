/// Settings of a program that it does not know stop its start.
@NullMarked
package dev.waymark.program.settings;

import org.jspecify.annotations.NullMarked;
