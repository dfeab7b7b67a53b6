package dev.waymark.assessment.asis.promise;

import dev.waymark.rest.authorship.Authored;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/// How often a promise was met in a sample. It is never changed; a newer one is added.
@Entity
class PromiseObservation extends Authored {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID promiseId;
    private long met;
    private long observed;
    private String source;
    private LocalDate observedOn;

    PromiseObservation() {}

    PromiseObservation(UUID promiseId, ObservePromise request) {
        this.promiseId = promiseId;
        this.met = request.met();
        this.observed = request.observed();
        this.source = request.source();
        this.observedOn = request.observedOn();
    }

    UUID id() {
        return id;
    }

    PromiseObservationView view() {
        return new PromiseObservationView(id, promiseId, met, observed, source, observedOn, authorship());
    }
}
