/// What the words after `./waymark` mean.
@NullMarked
package dev.waymark.local.command;

import org.jspecify.annotations.NullMarked;
