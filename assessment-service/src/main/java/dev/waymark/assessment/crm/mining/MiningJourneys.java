package dev.waymark.assessment.crm.mining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Does a mining: begins it, mines in one long transaction, and writes down when that took too long. Whatever else
/// goes wrong is thrown on, and the mining is begun again.
@ApplicationScoped
class MiningJourneys {

    private static final int SECONDS_TO_COMMIT = 60;

    private final JourneyMinings minings;
    private final MiningConfig config;

    MiningJourneys(JourneyMinings minings, MiningConfig config) {
        this.minings = minings;
        this.config = config;
    }

    void mine(UUID miningId) {
        if (!minings.begin(miningId)) {
            return;
        }
        var seconds = Math.toIntExact(config.timeLimit().toSeconds()) + SECONDS_TO_COMMIT;
        try {
            QuarkusTransaction.requiringNew().timeout(seconds).run(() -> minings.complete(miningId));
        } catch (MiningTookTooLong tooLong) {
            minings.fail(
                    miningId,
                    "It took longer than %d seconds. Maybe mine a shorter period."
                            .formatted(config.timeLimit().toSeconds()));
        }
    }
}
