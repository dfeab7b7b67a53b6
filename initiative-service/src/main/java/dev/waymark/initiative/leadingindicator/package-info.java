/// Files with the composite leading indicator as the OECD hands them out, and their import.
@NullMarked
package dev.waymark.initiative.leadingindicator;

import org.jspecify.annotations.NullMarked;
