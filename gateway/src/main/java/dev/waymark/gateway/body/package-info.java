/// Reading what callers send, within the bytes and the time that they have.
@NullMarked
package dev.waymark.gateway.body;

import org.jspecify.annotations.NullMarked;
