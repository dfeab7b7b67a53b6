/// Steps 6 to 8 of the loop: prioritise in the open, hold a portfolio, build the roadmap that budgets allow.
@NullMarked
package dev.waymark.roadmap;

import org.jspecify.annotations.NullMarked;
