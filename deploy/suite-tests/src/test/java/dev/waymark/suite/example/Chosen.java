package dev.waymark.suite.example;

import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Exchange;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which exchange shows an operation.
final class Chosen {

    /// Ids are ordered by time, so the first path names what was created first. Loading sends some requests at the same
    /// time; which of them were answered first does not matter.
    private static final Comparator<Exchange> FIRST = Comparator.comparing(Exchange::path)
            .thenComparing(exchange -> exchange.caller().name());

    private Chosen() {}

    /// Of what reads the last exchange that succeeded, of what changes the first.
    ///
    /// @return by the id of the operation, in the order of the document
    static Map<String, Exchange> of(List<Operation> operations, List<Exchange> exchanges) {
        var chosen = new LinkedHashMap<String, Exchange>();
        operations.forEach(operation -> of(operation, exchanges).ifPresent(found -> chosen.put(operation.id(), found)));
        return chosen;
    }

    private static Optional<Exchange> of(Operation operation, List<Exchange> exchanges) {
        var succeeded = exchanges.stream()
                .filter(exchange -> exchange.method().equals(operation.method()) && succeeded(exchange))
                .filter(exchange -> operation.valuesIn(exchange.path()).isPresent());
        return operation.isRead() ? succeeded.reduce((earlier, later) -> later) : succeeded.min(FIRST);
    }

    static boolean succeeded(Exchange exchange) {
        return exchange.answer().isOneOf(Answer.OK, Answer.CREATED, Answer.ACCEPTED);
    }
}
