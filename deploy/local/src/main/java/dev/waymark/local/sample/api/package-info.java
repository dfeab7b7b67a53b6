/// Calls of the API, as a demo user or as an integrator.
@NullMarked
package dev.waymark.local.sample.api;

import org.jspecify.annotations.NullMarked;
