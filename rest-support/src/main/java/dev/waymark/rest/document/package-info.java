/// What every operation's documentation says in common.
@NullMarked
package dev.waymark.rest.document;

import org.jspecify.annotations.NullMarked;
