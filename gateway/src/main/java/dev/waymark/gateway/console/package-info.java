/// What people and tools read of the contract: the document itself and a page to try it on.
@NullMarked
package dev.waymark.gateway.console;

import org.jspecify.annotations.NullMarked;
