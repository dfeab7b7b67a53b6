package dev.waymark.rest.concurrency;

import dev.waymark.rest.answer.Created;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.resteasy.reactive.RestResponse;

/// A PUT of one thing that may not be stored yet. Equal content is answered whatever the precondition says, and nothing
/// is written. Of several callers who store it first at the same time, the database lets one; of several who replace
/// the same representation, the version of the entity lets one.
///
/// @param <E> the entity
/// @param <R> what the caller sends
/// @param <V> what is shown
public final class Put<E, R, V> {

    private final Preconditions preconditions;
    private final EntityManager entities;
    private final Content<E, R, V> content;
    private Consumer<? super E> change = entity -> {};

    Put(Preconditions preconditions, EntityManager entities, Content<E, R, V> content) {
        this.preconditions = preconditions;
        this.entities = entities;
        this.content = content;
    }

    /// @param change makes the stored entity what the caller wants
    public Put<E, R, V> replace(Consumer<? super E> change) {
        this.change = change;
        return this;
    }

    /// Answers 201 where nothing was stored, and 200 after a replacement.
    ///
    /// @param path where the new resource is
    public RestResponse<V> orCreate(String path, Supplier<? extends E> first) {
        if (content.stored.isPresent()) {
            return replaced(content.stored.get());
        }
        preconditions.requireAbsent();
        return Created.at(path, stored(first.get()));
    }

    /// Answers 200 in any case: where nothing is stored, a default is shown and can be replaced.
    ///
    /// @param shown how the default is shown
    /// @param asRequest what a caller would have to send for it
    public RestResponse<V> orReplaceDefault(V shown, R asRequest, Supplier<? extends E> first) {
        if (content.stored.isPresent()) {
            return replaced(content.stored.get());
        }
        if (preconditions.areEqual(asRequest, content.wanted)) {
            preconditions.read(shown);
            return RestResponse.ok(shown);
        }
        preconditions.requireCurrent(shown);
        return RestResponse.ok(stored(first.get()));
    }

    private RestResponse<V> replaced(E entity) {
        var shown = content.view.apply(entity);
        if (preconditions.areEqual(content.asRequest.apply(entity), content.wanted)) {
            preconditions.read(shown);
            return RestResponse.ok(shown);
        }
        preconditions.requireCurrent(shown);
        change.accept(entity);
        entities.flush();
        return RestResponse.ok(content.view.apply(entity));
    }

    private V stored(E entity) {
        try {
            entities.persist(entity);
            entities.flush();
        } catch (ConstraintViolationException clash) {
            if (clash.getKind() == ConstraintKind.UNIQUE) {
                throw Preconditions.stale("Somebody else has just stored it first: read it again.");
            }
            throw clash;
        }
        return content.view.apply(entity);
    }

    /// What is stored, and what is wanted in its place.
    record Content<E, R, V>(
            Optional<E> stored, Function<? super E, V> view, Function<? super E, R> asRequest, R wanted) {}
}
