package dev.waymark.assessment.access.review;

import dev.waymark.rest.job.JobQueue;
import dev.waymark.rest.job.OneJobAtATime;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;

/// The queue of reviews until their due day, open as long as the service runs. Due days begin at midnight, so nobody
/// waits for the seconds until an instance looks.
@ApplicationScoped
class ReviewSchedule {

    private final JobQueue queue;

    ReviewSchedule(DataSource database, EndingUnanswered ending, Clock clock) {
        this.queue = new JobQueue(
                database,
                EndingUnanswered.JOB,
                new OneJobAtATime(Duration.ofSeconds(5)),
                reviewId -> ending.end(reviewId, clock.instant()));
    }

    /// Schedules the end of a review in the caller's transaction.
    void add(AccessReview review) {
        queue.add(review.id(), review.due());
    }

    void start(@Observes StartupEvent started) {
        queue.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        queue.close();
    }
}
