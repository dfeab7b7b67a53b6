/// The roadmap in force as a calendar.
@NullMarked
package dev.waymark.roadmap.roadmap.calendar;

import org.jspecify.annotations.NullMarked;
