/// The launcher: starts the whole suite on one machine, watches it, and stops it without leaving anything behind.
@NullMarked
package dev.waymark.local;

import org.jspecify.annotations.NullMarked;
