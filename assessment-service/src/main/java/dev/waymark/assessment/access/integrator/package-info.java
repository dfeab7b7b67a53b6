/// CRM systems: the clients by which each signs in, and who answers for it.
@NullMarked
package dev.waymark.assessment.access.integrator;

import org.jspecify.annotations.NullMarked;
