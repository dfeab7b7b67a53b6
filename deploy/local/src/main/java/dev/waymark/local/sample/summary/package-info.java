/// What the API shows of the sample company, as text to read.
@NullMarked
package dev.waymark.local.sample.summary;

import org.jspecify.annotations.NullMarked;
