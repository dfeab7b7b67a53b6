/// What this service learns from the assessment service: the cycle of a request, its departments, pain points
/// and basics.
@NullMarked
package dev.waymark.initiative.assessment;

import org.jspecify.annotations.NullMarked;
