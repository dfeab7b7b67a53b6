/// The real PostgreSQL of the local suite, from the binaries on the class path.
@NullMarked
package dev.waymark.local.postgresql;

import org.jspecify.annotations.NullMarked;
