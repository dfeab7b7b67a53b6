package dev.waymark.roadmap.prioritising.scoring;

/// The side of the company that a criterion belongs to; each side rates its own criteria only.
public enum Side {
    BUSINESS,
    IT;

    /// The name of the side as written in a sentence.
    public String label() {
        return this == BUSINESS ? "business" : "IT";
    }
}
