/// The examples of the merged document.
@NullMarked
package dev.waymark.gateway.example;

import org.jspecify.annotations.NullMarked;
