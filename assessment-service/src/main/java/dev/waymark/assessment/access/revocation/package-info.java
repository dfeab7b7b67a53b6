/// Tokens that are refused before they end.
@NullMarked
package dev.waymark.assessment.access.revocation;

import org.jspecify.annotations.NullMarked;
