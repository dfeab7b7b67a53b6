/// The sample company: sends its files through the gateway, as its people would, and shows what comes out.
@NullMarked
package dev.waymark.local.sample;

import org.jspecify.annotations.NullMarked;
