/// What counted samples say about shares.
@NullMarked
package dev.waymark.assessment.statistics;

import org.jspecify.annotations.NullMarked;
