/// What the launcher tells the person at the keyboard, and what went wrong.
@NullMarked
package dev.waymark.local.output;

import org.jspecify.annotations.NullMarked;
