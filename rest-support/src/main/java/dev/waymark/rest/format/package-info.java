/// In which formats an operation answers, and the pictures and pages of what it answers.
@NullMarked
package dev.waymark.rest.format;

import org.jspecify.annotations.NullMarked;
