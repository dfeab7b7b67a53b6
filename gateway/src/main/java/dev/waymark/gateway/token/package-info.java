/// What a caller's token says and whether it still counts: its shape, its signature's keys, and who has signed out.
@NullMarked
package dev.waymark.gateway.token;

import org.jspecify.annotations.NullMarked;
