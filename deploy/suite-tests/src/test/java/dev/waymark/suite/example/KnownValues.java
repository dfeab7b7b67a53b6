package dev.waymark.suite.example;

import dev.waymark.local.sample.api.Exchange;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What path parameters stood for in paths that were asked and in the addresses of what was created.
final class KnownValues {

    private KnownValues() {}

    /// The first of each. Ids are ordered by time, so it is what was created first.
    static Map<String, String> of(Collection<Operation> operations, Collection<Exchange> exchanges) {
        var values = new TreeMap<String, String>();
        exchanges.stream()
                .filter(Chosen::succeeded)
                .flatMap(exchange -> Stream.concat(Stream.of(exchange.path()), exchange.answer().location().stream()))
                .flatMap(address -> in(operations, address))
                .forEach(found -> found.forEach((name, value) -> values.merge(name, value, KnownValues::first)));
        return values;
    }

    /// The values in one address.
    static Stream<Map<String, String>> in(Collection<Operation> operations, String address) {
        return operations.stream().flatMap(operation -> operation.valuesIn(address).stream());
    }

    private static String first(String one, String other) {
        return Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
    }
}
