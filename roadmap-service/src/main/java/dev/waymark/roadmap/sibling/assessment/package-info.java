/// What this service learns from the assessment service: the cycle of a request, its departments and its pain.
@NullMarked
package dev.waymark.roadmap.sibling.assessment;

import org.jspecify.annotations.NullMarked;
