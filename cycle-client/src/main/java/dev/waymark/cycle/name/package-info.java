/// What things of a cycle are called that the assessment service names, for answers of the services beside it.
@NullMarked
package dev.waymark.cycle.name;

import org.jspecify.annotations.NullMarked;
