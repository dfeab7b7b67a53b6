package dev.waymark.assessment.crm.mining;

import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.rest.answer.StoredTime;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The minings of all cycles; every step of a mining is a transaction of its own.
@ApplicationScoped
@Transactional
public class JourneyMinings implements PanacheRepositoryBase<JourneyMining, UUID> {

    private static final String STATEMENT_CANCELLED = "57014";

    private final Cycles cycles;
    private final Caller caller;
    private final MiningConfig config;
    private final DataSource database;
    private final Clock clock = StoredTime.clock();

    JourneyMinings(Cycles cycles, Caller caller, MiningConfig config, DataSource database) {
        this.cycles = cycles;
        this.caller = caller;
        this.config = config;
        this.database = database;
    }

    JourneyMining queue(UUID cycleId, MineJourneys wish) {
        var mining = new JourneyMining(cycleId, wish.settings(config), caller.username(), clock.instant());
        persistAndFlush(mining);
        return mining;
    }

    /// @throws ProblemException 404 where there is no such mining for this caller
    public JourneyMiningView visible(UUID miningId) {
        return cycles.visible(findByIdOptional(miningId), "mining", miningId).view();
    }

    /// A mining, without asking whether the caller may see it.
    JourneyMiningView view(UUID miningId) {
        return findByIdOptional(miningId)
                .map(JourneyMining::view)
                .orElseThrow(() -> ProblemException.notFound("mining", miningId));
    }

    List<JourneyMining> page(UUID cycleId, PageRequest page) {
        return find("cycleId = ?1 and id > ?2 order by id", cycleId, page.after())
                .range(0, page.limit())
                .list();
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

    /// @throws ProblemException 404 where there is no such mining for this caller
    JourneyMining requireLocked(UUID miningId) {
        visible(miningId);
        return findById(miningId, LockModeType.PESSIMISTIC_WRITE);
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
