/// Work that takes longer than a request: handed to whichever instance is free, awaited, watched.
@NullMarked
package dev.waymark.rest.job;

import org.jspecify.annotations.NullMarked;
