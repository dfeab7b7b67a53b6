/// How a program stops: requests under way are finished, new ones are refused.
@NullMarked
package dev.waymark.program.stop;

import org.jspecify.annotations.NullMarked;
