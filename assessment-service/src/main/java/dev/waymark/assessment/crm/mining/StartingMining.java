package dev.waymark.assessment.crm.mining;

import static dev.waymark.assessment.loop.cycle.CycleRequirement.OPEN;

import dev.waymark.assessment.loop.cycle.OfCycle;
import dev.waymark.rest.answer.Created;
import dev.waymark.rest.audit.Audited;
import dev.waymark.rest.idempotency.Idempotent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Queues a mining, in one transaction.
@ApplicationScoped
class StartingMining {

    private final JourneyMinings minings;
    private final MiningSchedule schedule;

    StartingMining(JourneyMinings minings, MiningSchedule schedule) {
        this.minings = minings;
        this.schedule = schedule;
    }

    @Transactional
    @Idempotent
    @Audited("JOURNEY_MINING_STARTED")
    @OfCycle(OPEN)
    RestResponse<JourneyMiningView> start(UUID cycleId, MineJourneys request) {
        var mining = minings.queue(cycleId, request);
        schedule.add(mining.id());
        return Created.later("/v1/journey-minings/" + mining.id(), mining.view());
    }
}
