/// What a programme lead may set about the method, per cycle.
@NullMarked
package dev.waymark.assessment.loop.method;

import org.jspecify.annotations.NullMarked;
