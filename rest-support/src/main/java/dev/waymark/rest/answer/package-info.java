/// Answers to writes.
@NullMarked
package dev.waymark.rest.answer;

import org.jspecify.annotations.NullMarked;
