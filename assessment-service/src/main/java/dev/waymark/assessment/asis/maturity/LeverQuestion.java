package dev.waymark.assessment.asis.maturity;

/// What a lever must be able to answer in words: strategy which customers, environments, experiences and what value;
/// design which interactions; enablement which technology, process and platforms; performance what each interaction
/// costs and earns.
public enum LeverQuestion {
    WHICH_CUSTOMERS(Lever.STRATEGY_AND_PLANNING),
    WHICH_ENVIRONMENTS(Lever.STRATEGY_AND_PLANNING),
    WHICH_EXPERIENCES(Lever.STRATEGY_AND_PLANNING),
    WHAT_VALUE(Lever.STRATEGY_AND_PLANNING),
    WHICH_INTERACTIONS(Lever.DESIGN),
    WHICH_TECHNOLOGY(Lever.ENABLEMENT),
    WHICH_PROCESS(Lever.ENABLEMENT),
    WHICH_PLATFORMS(Lever.ENABLEMENT),
    WHAT_INTERACTIONS_COST(Lever.PERFORMANCE),
    WHAT_INTERACTIONS_EARN(Lever.PERFORMANCE);

    private final Lever lever;

    LeverQuestion(Lever lever) {
        this.lever = lever;
    }

    Lever lever() {
        return lever;
    }
}
