package dev.waymark.cycle.name;

import dev.waymark.rest.reference.ForeignReference;
import dev.waymark.rest.reference.Reference;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A pain point beside what somebody has read of it.
@Schema(description = "A pain point that was read, and how it has come on since.")
public record ReadPainPointReference(
        @Schema(description = "Its id") UUID id,

        @Schema(description = "Its title", examples = "Street signs are replaced late")
        String title,

        @Schema(description = "Number of its changes now", examples = "3") @Nullable
        Long currentVersion,

        @Schema(description = "How it has come on since it was read")
        PainPointReadState state)
        implements ForeignReference {

    public ReadPainPointReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
    }

    static ReadPainPointReference of(CycleNames.NamedPainPoint named, boolean archived) {
        var version = named.version();
        return new ReadPainPointReference(
                named.id(),
                named.title(),
                version == null ? null : Long.valueOf(version),
                archived ? PainPointReadState.ARCHIVED : PainPointReadState.NOT_COMPARABLE);
    }

    @Override
    public Reference beside(Object view) {
        return view instanceof PainPointReading reading ? since(reading.readVersion()) : this;
    }

    private ReadPainPointReference since(@Nullable Long readVersion) {
        if (state == PainPointReadState.ARCHIVED || currentVersion == null || readVersion == null) {
            return this;
        }
        var compared = currentVersion.equals(readVersion) ? PainPointReadState.CURRENT : PainPointReadState.CHANGED;
        return new ReadPainPointReference(id, title, currentVersion, compared);
    }
}
