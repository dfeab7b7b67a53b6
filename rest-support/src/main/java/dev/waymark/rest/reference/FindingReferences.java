package dev.waymark.rest.reference;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// Whether an answer has ids beside which references stand.
    public boolean areIn(Object shown) {
        return !ReferringComponents.of(shown).isEmpty();
    }

    public FoundReferences in(Object shown) {
        var ids = ReferringComponents.of(shown);
        var found = new HashMap<Class<?>, Map<UUID, ? extends Reference>>();
        ids.forEach((kind, some) -> {
            if (!some.isEmpty()) {
                found.put(
                        kind,
                        source(kind).references(some).stream()
                                .collect(Collectors.toMap(Reference::id, Function.identity())));
            }
        });
        return new FoundReferences(found);
    }

    private NamedThings<?> source(Class<?> kind) {
        return things.stream()
                .filter(each -> each.reference().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing finds " + kind));
    }
}
