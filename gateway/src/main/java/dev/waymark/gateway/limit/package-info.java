/// How much one caller may ask for: rates, places, and addresses that send no valid token.
@NullMarked
package dev.waymark.gateway.limit;

import org.jspecify.annotations.NullMarked;
