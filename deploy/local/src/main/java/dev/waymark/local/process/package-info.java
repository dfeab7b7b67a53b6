/// Child processes: started so that none outlives the launcher, watched, asked to stop, and recorded.
@NullMarked
package dev.waymark.local.process;

import org.jspecify.annotations.NullMarked;
