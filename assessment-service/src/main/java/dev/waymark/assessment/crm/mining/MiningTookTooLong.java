package dev.waymark.assessment.crm.mining;

/// The database ended a mining because its time was over.
final class MiningTookTooLong extends RuntimeException {

    MiningTookTooLong(Throwable cause) {
        super("the time limit of the mining is over", cause);
    }
}
