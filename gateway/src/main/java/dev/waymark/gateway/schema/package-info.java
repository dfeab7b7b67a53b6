/// The schemas of the merged document: their names, and what the constants of enums mean.
@NullMarked
package dev.waymark.gateway.schema;

import org.jspecify.annotations.NullMarked;
