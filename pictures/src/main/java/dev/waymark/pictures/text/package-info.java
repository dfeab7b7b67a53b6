/// How much room text takes.
@NullMarked
package dev.waymark.pictures.text;

import org.jspecify.annotations.NullMarked;
