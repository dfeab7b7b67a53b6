/// Keyset lists with opaque cursors.
@NullMarked
package dev.waymark.rest.page;

import org.jspecify.annotations.NullMarked;
