/// What people call the things whose ids stand in answers.
@NullMarked
package dev.waymark.rest.reference;

import org.jspecify.annotations.NullMarked;
