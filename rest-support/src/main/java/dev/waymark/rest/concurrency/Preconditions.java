package dev.waymark.rest.concurrency;

import dev.waymark.rest.answer.CanonicalJson;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the caller believes about the resource that it is about to change (RFC 9110, section 13). Entity tags are
/// compared with that of the current representation as this caller sees it, without the names of what it refers to.
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;
    private final Representations representations;
    private final EntityManager entities;
    private Optional<String> digestBefore = Optional.empty();

    public Preconditions(HttpHeaders headers, Representations representations, EntityManager entities) {
        this.headers = headers;
        this.representations = representations;
        this.entities = entities;
    }

    /// Refuses the write unless the caller has seen this very representation: 428 without If-Match, 412 with another
    /// tag.
    ///
    /// @param shown what a GET answers to this caller now
    public void requireCurrent(Object shown) {
        var current = read(shown).entityTag();
        var wanted = tags(HttpHeaders.IF_MATCH);
        var unwanted = tags(HttpHeaders.IF_NONE_MATCH);
        if (unwanted.isPresent() && unwanted.get().matchWeakly(current)) {
            throw stale("If-None-Match says %s, and there is one with ETag %s."
                            .formatted(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), current))
                    .withHeader(HttpHeaders.ETAG, current);
        }
        if (wanted.isEmpty()) {
            throw new ProblemException(
                            HttpProblem.PRECONDITION_REQUIRED,
                            "Send If-Match with the ETag that you have read; it is %s now.".formatted(current))
                    .withHeader(HttpHeaders.ETAG, current);
        }
        if (!wanted.get().matchStrongly(current)) {
            throw stale("If-Match says %s but the ETag is %s: read it again."
                            .formatted(headers.getHeaderString(HttpHeaders.IF_MATCH), current))
                    .withHeader(HttpHeaders.ETAG, current);
        }
    }

    /// Begins a PUT.
    ///
    /// @param stored what is stored now, read once
    /// @param view how it is shown
    /// @param asRequest what the last PUT must have sent to lead to what is stored
    /// @param wanted what this PUT sends
    public <E, R, V> Put<E, R, V> put(
            Optional<E> stored, Function<? super E, V> view, Function<? super E, R> asRequest, R wanted) {
        return new Put<>(this, entities, new Put.Content<>(stored, view, asRequest, wanted));
    }

    /// Refuses to create what the caller believes to exist: a PUT that creates must not carry If-Match.
    void requireAbsent() {
        if (tags(HttpHeaders.IF_MATCH).isPresent()) {
            throw stale("If-Match says %s but nothing is there. Maybe leave If-Match out."
                    .formatted(headers.getHeaderString(HttpHeaders.IF_MATCH)));
        }
    }

    /// SHA-256 of the state that this request began with, where it asked for one.
    public Optional<String> digestBefore() {
        return digestBefore;
    }

    Representation read(Object shown) {
        var current = representations.ofState(shown);
        digestBefore = Optional.of(current.digest());
        return current;
    }

    boolean areEqual(Object one, Object other) {
        return CanonicalJson.hash(representations.ofState(one).content())
                .equals(CanonicalJson.hash(representations.ofState(other).content()));
    }

    static ProblemException stale(String detail) {
        return new ProblemException(HttpProblem.STALE_VERSION, detail);
    }

    /// A write with a malformed condition is refused: to ignore it could lose what somebody else has written.
    private Optional<EntityTags> tags(String name) {
        var header = Optional.ofNullable(headers.getHeaderString(name));
        var tags = header.flatMap(EntityTags::parse);
        if (header.isPresent() && tags.isEmpty()) {
            throw ProblemException.invalid(List.of(
                    new Violation("?" + name, "must be * or entity tags in double quotes, separated by commas")));
        }
        return tags.map(EntityTags::ofState);
    }
}
