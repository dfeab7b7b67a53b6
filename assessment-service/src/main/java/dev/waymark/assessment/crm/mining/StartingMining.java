package dev.waymark.assessment.crm.mining;

import dev.waymark.assessment.loop.cycle.Cycles;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Queues a mining, in one transaction.
@ApplicationScoped
class StartingMining {

    private final Cycles cycles;
    private final JourneyMinings minings;
    private final MiningSchedule schedule;

    StartingMining(Cycles cycles, JourneyMinings minings, MiningSchedule schedule) {
        this.cycles = cycles;
        this.minings = minings;
        this.schedule = schedule;
    }

    @Transactional
    @Idempotent
    RestResponse<JourneyMiningView> start(UUID cycleId, MineJourneys wish) {
        cycles.open(cycleId);
        var mining = minings.queue(cycleId, wish);
        schedule.add(mining.id());
        return Created.later("/v1/journey-minings/" + mining.id(), mining.view());
    }
}
