/// Where the services are, how many connections they get, and which of them is left alone for a while.
@NullMarked
package dev.waymark.gateway.services;

import org.jspecify.annotations.NullMarked;
