/// Grants: asked for, decided, ended.
@LargePackage(
        "Requests, enrolments, invitations, successors and reviews decide about the same rows, which nobody else sees.")
@NullMarked
package dev.waymark.assessment.access.grant;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
