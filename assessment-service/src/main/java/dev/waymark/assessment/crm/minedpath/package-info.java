/// The paths and transitions that a mining found, and adopting a path as a journey.
@NullMarked
package dev.waymark.assessment.crm.minedpath;

import org.jspecify.annotations.NullMarked;
