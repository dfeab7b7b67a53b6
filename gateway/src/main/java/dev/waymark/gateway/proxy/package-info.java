/// The way of an admitted request to its service, and of the answer back.
@NullMarked
package dev.waymark.gateway.proxy;

import org.jspecify.annotations.NullMarked;
