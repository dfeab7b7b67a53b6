/// What auditors read: the rows, and whether their chain holds.
@NullMarked
package dev.waymark.rest.audit.trail;

import org.jspecify.annotations.NullMarked;
