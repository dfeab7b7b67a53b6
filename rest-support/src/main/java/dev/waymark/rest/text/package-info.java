/// Text of requests: well-formed, without control characters, counted in code points.
@NullMarked
package dev.waymark.rest.text;

import org.jspecify.annotations.NullMarked;
