/// Java programs and the ahead-of-time caches with which they start sooner.
@NullMarked
package dev.waymark.local.startup;

import org.jspecify.annotations.NullMarked;
