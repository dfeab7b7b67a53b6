/// How the body of a request is accepted and read, within the bounds of its operation.
@NullMarked
package dev.waymark.rest.body;

import org.jspecify.annotations.NullMarked;
