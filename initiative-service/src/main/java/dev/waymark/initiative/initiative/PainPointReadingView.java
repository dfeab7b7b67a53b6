package dev.waymark.initiative.initiative;

import dev.waymark.cycle.name.PainPointReading;
import dev.waymark.cycle.name.ReadPainPointReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which version of a pain point the mitigation was judged by.
@Schema(
        description = "Which version of a pain point the mitigation was judged by, and how the pain point has come on"
                + " since.")
record PainPointReadingView(
        @Schema(description = "The pain point") @RefersTo(ReadPainPointReference.class)
        UUID painPointId,

        @Schema(
                description = "Number of changes of the pain point when the mitigation was judged; absent where nobody"
                        + " has kept it",
                examples = "2")
        @Nullable
        Long readVersion)
        implements PainPointReading {}
