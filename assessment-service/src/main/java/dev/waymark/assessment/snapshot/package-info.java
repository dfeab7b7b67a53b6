/// The assessment as one document, for the services that build on it.
@NullMarked
package dev.waymark.assessment.snapshot;

import org.jspecify.annotations.NullMarked;
