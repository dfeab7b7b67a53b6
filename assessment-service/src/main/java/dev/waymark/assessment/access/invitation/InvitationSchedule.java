package dev.waymark.assessment.access.invitation;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.waymark.assessment.access.directory.Directory;
import dev.waymark.assessment.access.grant.FollowsGrants;
import dev.waymark.rest.job.JobQueue;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Continues invitations: after a decision about their grant, at the start of an instance, and after every
/// pause, whichever instance is free.
@ApplicationScoped
class InvitationSchedule implements FollowsGrants {

    private static final Logger LOG = Logger.getLogger(InvitationSchedule.class);

    private final Invitations invitations;
    private final AdvancingInvitation advancing;
    private final Directory directory;
    private final DataSource database;
    private final InvitationConfig config;
    private final Clock clock;
    private final JobQueue queue;
    private @Nullable Scheduler afterEveryPause;

    InvitationSchedule(
            Invitations invitations,
            AdvancingInvitation advancing,
            Directory directory,
            DataSource database,
            InvitationConfig config,
            Clock clock) {
        this.invitations = invitations;
        this.advancing = advancing;
        this.directory = directory;
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.queue = new JobQueue(database, "advance-invitation", config, this::advance);
    }

    @Override
    public void decided(UUID grantId) {
        invitations.ofGrant(grantId).ifPresent(invitation -> queue.add(invitation.id()));
    }

    void start(@Observes StartupEvent started) {
        if (!directory.isConfigured() || config.threads() == 0) {
            return;
        }
        queue.start();
        continueUnfinished();
        var task = Tasks.recurring("reconcile-invitations", FixedDelay.of(config.pause()))
                .execute((job, context) -> continueUnfinished());
        afterEveryPause = Scheduler.create(database)
                .startTasks(task)
                .threads(1)
                .pollingInterval(config.pause().dividedBy(10))
                .deleteUnresolvedAfter(JobQueue.KEPT_WHERE_UNKNOWN)
                .build();
        afterEveryPause.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (afterEveryPause != null) {
            afterEveryPause.stop();
        }
        queue.close();
    }

    /// Adds what an instance that died has left, and what Keycloak has not been asked about for a while.
    void continueUnfinished() {
        invitations.unfinished(clock.instant()).forEach(queue::add);
    }

    private void advance(UUID id) {
        try {
            advancing.advance(id);
        } catch (ProblemException problem) {
            LOG.infof("invitation=%s waits=%s", id, problem.type());
        }
    }
}
