package dev.waymark.assessment.people.panel;

/// How a proposal was found: by comparing every possible panel, or greedily with exchange.
public enum PanelMethod {
    EXACT,
    GREEDY_WITH_EXCHANGE
}
