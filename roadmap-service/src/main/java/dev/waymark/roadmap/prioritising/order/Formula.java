package dev.waymark.roadmap.prioritising.order;

/// How a priority comes about.
public enum Formula {
    GEOMETRIC_MEAN("priority = √(B·T) · fit", 0),
    WEIGHTED_SUM("priority = (α·B + (1 − α)·T) · fit", 0),
    WSJF("priority = (business value + time criticality + risk reduction) / job size", 3),
    RICE("priority = reach · impact · confidence / effort", 3);

    private final String text;
    private final int criteria;

    Formula(String text, int criteria) {
        this.text = text;
        this.criteria = criteria;
    }

    /// The formula as it is shown.
    public String text() {
        return text;
    }

    /// How many criteria it names, beside the two indices.
    public int criteria() {
        return criteria;
    }

    /// Whether it is made of both indices, so that weights of criteria can move it.
    public boolean ofIndices() {
        return criteria == 0;
    }
}
