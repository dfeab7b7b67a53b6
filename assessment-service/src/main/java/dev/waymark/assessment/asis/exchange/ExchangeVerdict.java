package dev.waymark.assessment.asis.exchange;

/// How fair the exchange is.
public enum ExchangeVerdict {
    TWO_WAY,
    ONE_SIDED,
    PARASITIC
}
