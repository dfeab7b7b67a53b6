package dev.waymark.rest.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the things are called that one answer names by their ids.
///
/// @param byKind every kind that the answer can name, also where it names none
public record FoundReferences(Map<Class<?>, Map<UUID, ? extends Reference>> byKind) {

    /// Where nothing has been looked for.
    public static final FoundReferences NONE = new FoundReferences(Map.of());

    /// What the thing of an id is called; nothing where the answer has no such reference.
    public <R extends Reference> Optional<R> find(Class<R> kind, UUID id) {
        return Optional.ofNullable(of(kind, id)).map(kind::cast);
    }

    /// Whether the answer has no property for references.
    public boolean isEmpty() {
        return byKind.isEmpty();
    }

    @Nullable
    Reference of(Class<?> kind, UUID id) {
        return byKind.getOrDefault(kind, Map.of()).get(id);
    }

    List<Reference> of(Class<?> kind, Collection<?> ids) {
        return ids.stream()
                .map(id -> of(kind, (UUID) id))
                .filter(Objects::nonNull)
                .toList();
    }
}
