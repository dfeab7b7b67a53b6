/// When and by whom things were created and changed.
@NullMarked
package dev.waymark.rest.authorship;

import org.jspecify.annotations.NullMarked;
