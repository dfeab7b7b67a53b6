/// Strict JSON: everything wrong with a body is found and named at once.
@NullMarked
package dev.waymark.rest.json;

import org.jspecify.annotations.NullMarked;
