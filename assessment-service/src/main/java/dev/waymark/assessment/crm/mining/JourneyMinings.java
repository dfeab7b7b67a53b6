package dev.waymark.assessment.crm.mining;

import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The minings of all cycles; every step of a mining is a transaction of its own.
@ApplicationScoped
@Transactional
public class JourneyMinings implements PanacheRepositoryBase<JourneyMining, UUID>, CycleMember {

    private static final String STATEMENT_CANCELLED = "57014";

    private final Caller caller;
    private final MiningConfig config;
    private final DataSource database;
    private final Clock clock;

    JourneyMinings(Caller caller, MiningConfig config, DataSource database, Clock clock) {
        this.caller = caller;
        this.config = config;
        this.database = database;
        this.clock = clock;
    }

    JourneyMining queue(UUID cycleId, MineJourneys request) {
        var mining = new JourneyMining(cycleId, request.settings(config), caller.username(), clock.instant());
        persistAndFlush(mining);
        return mining;
    }

    /// @throws ProblemException 404 where there is no such mining
    public JourneyMiningView view(UUID miningId) {
        return found(findByIdOptional(miningId), miningId).view();
    }

    @Override
    public String pathParameter() {
        return "miningId";
    }

    @Override
    public String kind() {
        return "mining";
    }

    @Override
    public Optional<UUID> cycleOf(UUID miningId) {
        return find("select m.cycleId from JourneyMining m where m.id = ?1", miningId)
                .project(UUID.class)
                .firstResultOptional();
    }

    Rows<JourneyMining> page(UUID cycleId, PageRequest page) {
        return page.of(JourneyMining.class).with("cycleId", cycleId).read(getEntityManager());
    }

    /// Begins a mining; false when it is finished, or has been begun too often and counts as failed now.
    boolean begin(UUID miningId) {
        var mining = unfinished(miningId);
        if (mining.isEmpty()) {
            return false;
        }
        if (mining.get().begin(clock.instant()) > config.attempts()) {
            mining.get().fail("It was begun several times and never came to an end.", clock.instant());
            return false;
        }
        return true;
    }

    /// Mines, and ends the mining in the same transaction. A cancellation or another begin meanwhile changes the
    /// version of the mining, and then this transaction is rolled back.
    void complete(UUID miningId) {
        findByIdOptional(miningId)
                .filter(mining -> !mining.state().isFinished())
                .ifPresent(mining -> mining.succeed(mined(mining), clock.instant()));
    }

    void fail(UUID miningId, String why) {
        unfinished(miningId).ifPresent(mining -> mining.fail(why, clock.instant()));
    }

    /// Cancels a mining, and ends the statement that it may be at, on whichever instance.
    ///
    /// @throws ProblemException 409 where it has ended
    void cancel(JourneyMining mining) {
        if (mining.state().isFinished()) {
            throw new ProblemException(HttpProblem.JOB_FINISHED, "The mining is %s already.".formatted(mining.state()));
        }
        mining.cancel(clock.instant());
        flush();
        try (var connection = database.getConnection()) {
            new WalkedPaths(connection).interrupt(mining.id());
        } catch (SQLException failed) {
            throw new IllegalStateException("mining %s was not cancelled".formatted(mining.id()), failed);
        }
    }

    /// @throws ProblemException 404 where there is no such mining
    JourneyMining requireLocked(UUID miningId) {
        return found(findByIdOptional(miningId, LockModeType.PESSIMISTIC_WRITE), miningId);
    }

    private JourneyMining found(Optional<JourneyMining> found, UUID miningId) {
        return found.orElseThrow(() -> ProblemException.notFound(kind(), miningId));
    }

    private MiningOutcome mined(JourneyMining mining) {
        try (var connection = database.getConnection()) {
            var paths = new WalkedPaths(connection);
            paths.limit(config.timeLimit().toMillis(), config.workMemory());
            return paths.mine(mining.id(), mining.cycleId(), mining.settings());
        } catch (SQLException failed) {
            throw STATEMENT_CANCELLED.equals(failed.getSQLState())
                    ? new MiningTookTooLong(failed)
                    : new IllegalStateException("mining %s failed".formatted(mining.id()), failed);
        }
    }

    private Optional<JourneyMining> unfinished(UUID miningId) {
        return findByIdOptional(miningId, LockModeType.PESSIMISTIC_WRITE)
                .filter(mining -> !mining.state().isFinished());
    }
}
