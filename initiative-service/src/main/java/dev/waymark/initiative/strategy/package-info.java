/// The goals of the company and how far an initiative serves them.
@NullMarked
package dev.waymark.initiative.strategy;

import org.jspecify.annotations.NullMarked;
