/// Money on the wire: a decimal amount with its currency, never a floating-point number.
@NullMarked
package dev.waymark.rest.money;

import org.jspecify.annotations.NullMarked;
