/// Names that people mistype.
@NullMarked
package dev.waymark.program.name;

import org.jspecify.annotations.NullMarked;
