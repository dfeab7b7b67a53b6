package dev.waymark.roadmap.steering.number;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The ten numbers, in the order in which they are shown, with the words that do not depend on a cycle.
@Schema(name = "KeyNumberKind", description = "The ten numbers of a steering paper.")
public enum KeyNumber {
    EXPECTATION_GAP(
            "What customers expect beyond what they get",
            "points of 100",
            "Customers were asked what they expect and what they get, both on a scale from 0 to 100. The gap is the"
                    + " difference; the programme is there to close it.",
            "readExpectationGap",
            "expectation-gap",
            "Expectation gap"),
    TURNOUT(
            "People who ranked the pain",
            "%",
            "Stakeholders put the customers' pain points in order by secret ballot. The more of them take part, the more"
                    + " the order is the company's.",
            "readCurrentOrganisationalPain",
            "organisational-pain",
            "Ranking the pain"),
    GREATEST_PAIN(
            "Share of the greatest pain point",
            "% of all points",
            "A ballot gives points to what hurts most. The share says how far one pain point stands out.",
            "readCurrentOrganisationalPain",
            "organisational-pain",
            "Organisational pain"),
    AGREEMENT(
            "Agreement about the pain",
            "of 1",
            "0 means that everybody ranked differently, 1 that all ranked alike (Kendall's coefficient W). Where it is"
                    + " low, talk before you spend.",
            "readCurrentOrganisationalPain",
            "organisational-pain",
            "Agreement"),
    CLIMATE(
            "Economic climate",
            "points from −100 to 100",
            "From published indicators and the order intake. In a weak climate, initiatives that save money or that the"
                    + " law demands come first; in a strong one, growth and riskier projects do.",
            "readClimate",
            "climate",
            "Economic climate"),
    CHOSEN(
            "Initiatives on the roadmap",
            "initiatives",
            "What the roadmap holds of all initiatives that could be started: with owner, sponsor, price, ratings and a"
                    + " budget.",
            "readRoadmap",
            "",
            "Portfolio and roadmap"),
    PAIN_RELIEF(
            "Pain that the roadmap takes away",
            "% of all points",
            "What the initiatives on the roadmap are estimated to take away of the pain that was ranked, all together.",
            "listPainRelief",
            "pain-relief",
            "Criteria, indices, priorities"),
    COST(
            "Money that the roadmap needs",
            "",
            "Expected cost of all initiatives on the roadmap, out of the budgets (pots) that pay for them.",
            "readRoadmap",
            "",
            "Portfolio and roadmap"),
    EXPECTED_VALUE(
            "Value of the roadmap in today's money",
            "",
            "Gains less costs of the initiatives on the roadmap, later money counted for less (net present value): the"
                    + " mean of many simulated outcomes.",
            "readValuation",
            "initiatives",
            "Price and valuation"),
    TIGHTEST(
            "Tightest budget or skill",
            "% used",
            "The budget or the skill that the roadmap uses most in one quarter. At 100 % nothing more fits there,"
                    + " whatever it is worth.",
            "readRoadmap",
            "",
            "Portfolio and roadmap");

    private final String title;
    private final String unit;
    private final String meaning;
    private final String operation;
    private final String below;
    private final String method;

    KeyNumber(String title, String unit, String meaning, String operation, String below, String method) {
        this.title = title;
        this.unit = unit;
        this.meaning = meaning;
        this.operation = operation;
        this.below = below;
        this.method = method;
    }

    public String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    String meaning() {
        return meaning;
    }

    String operation() {
        return operation;
    }

    /// Below the path of the cycle; empty where it is the roadmap.
    String below() {
        return below;
    }

    /// Heading of the section of docs/method.md.
    String method() {
        return method;
    }
}
