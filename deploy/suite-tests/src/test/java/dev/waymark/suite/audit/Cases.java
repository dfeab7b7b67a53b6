package dev.waymark.suite.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The cases that the sample sent, read as the method reads them.
final class Cases {

    /// What a case counts whose source says nothing of severity.
    static final double SEVERITY = 50;

    private final JsonNode mapping;
    private final JsonNode painPoints;
    private final List<Case> all;

    /// @param painPoint title of what the category is mapped to; empty where it is not mapped
    record Case(String painPoint, String department, Instant opened, boolean open, boolean promised, boolean broken) {}

    Cases(Sample sample) {
        this.mapping = sample.file("mappings").path("category");
        this.painPoints = sample.file("pain-points");
        this.all = sample.cases().stream().map(this::read).toList();
    }

    List<Case> mapped() {
        return all.stream().filter(each -> !each.painPoint().isEmpty()).toList();
    }

    List<Case> of(String painPoint) {
        return all.stream().filter(each -> each.painPoint().equals(painPoint)).toList();
    }

    List<Case> ofDepartment(String code) {
        return all.stream().filter(each -> each.department().equals(code)).toList();
    }

    double share(String painPoint) {
        return (double) of(painPoint).size() / mapped().size();
    }

    static long count(List<Case> cases, Predicate<Case> which) {
        return cases.stream().filter(which).count();
    }

    /// A promise is broken by a case that is closed after it was due, or is past due and still open.
    private Case read(JsonNode sent) {
        var closed = time(sent, "closedAt");
        var due = time(sent, "dueAt");
        return new Case(
                painPoint(sent.path("category").asText()),
                sent.path("department").asText(),
                time(sent, "openedAt").orElseThrow(),
                closed.isEmpty(),
                due.isPresent(),
                due.isPresent() && closed.orElseGet(Instant::now).isAfter(due.get()));
    }

    private String painPoint(String category) {
        var key = mapping.path(category).asText();
        return key.isEmpty()
                ? ""
                : Sample.named(painPoints, "key", key).path("title").asText();
    }

    private static Optional<Instant> time(JsonNode sent, String property) {
        return sent.hasNonNull(property)
                ? Optional.of(OffsetDateTime.parse(sent.path(property).asText()).toInstant())
                : Optional.empty();
    }
}
