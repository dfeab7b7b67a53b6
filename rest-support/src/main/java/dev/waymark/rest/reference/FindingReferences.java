package dev.waymark.rest.reference;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds what the things are called that an answer names by their ids: one statement for each kind of thing, however
/// many there are.
@Singleton
public class FindingReferences {

    private final List<NamedThings<?>> things;

    public FindingReferences(@All List<NamedThings<?>> things) {
        this.things = things;
    }

    public FoundReferences in(Object shown) {
        var found = new HashMap<Class<?>, Map<UUID, ? extends Reference>>();
        ReferringComponents.of(shown).forEach((kind, ids) -> found.put(kind, read(kind, ids)));
        return new FoundReferences(found);
    }

    private Map<UUID, ? extends Reference> read(Class<?> kind, Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : source(kind).references(ids).stream().collect(Collectors.toMap(Reference::id, Function.identity()));
    }

    private NamedThings<?> source(Class<?> kind) {
        return things.stream()
                .filter(each -> each.reference().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing finds " + kind));
    }
}
