/// Planning as a calculation: rules, plans, engines that search for the best one, and the reasons of their answer.
@NullMarked
package dev.waymark.roadmap.planning;

import org.jspecify.annotations.NullMarked;
