package dev.waymark.suite.audit;

import dev.waymark.suite.RunningSuite;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every number that the API shows of the loaded sample, computed again from the specification: equal to 1e-9, money to
/// the minor unit. The least number of figures keeps a section from passing on an empty answer.
class SampleAuditIT {

    private static Sample sample;

    @BeforeAll
    static void theSampleIsLoaded() throws IOException, InterruptedException {
        sample = Sample.loaded(RunningSuite.get());
    }

    @Test
    void theOrganisationalPainFollowsFromTheBallots() {
        audit("organisational pain", 450, new RankingAudit(sample)::compare);
    }

    @Test
    void agreementFollowsFromTheBallots() {
        audit("agreement", 70, new AgreementAudit(sample)::compare);
    }

    @Test
    void customerPainFollowsFromTheCases() {
        audit("evidence", 300, new EvidenceAudit(sample)::compare);
    }

    @Test
    void theExpectationGapFollowsFromTheMeasurements() {
        audit("expectation gap", 100, new ExpectationAudit(sample)::compare);
    }

    @Test
    void perceptionQualityAndPromisesFollowFromWhatWasCounted() {
        audit("promises", 34, new PromiseAudit(sample)::compare);
    }

    @Test
    void leversAndReadinessFollowFromTheSheets() {
        audit("culture", 60, new CultureAudit(sample)::compare);
    }

    @Test
    void theBasicsScoresFollowFromTheMeters() {
        audit("basics", 60, new BasicsAudit(sample)::compare);
    }

    @Test
    void journeysFollowFromTheInteractions() {
        audit("journeys", 140, new JourneyAudit(sample)::compare);
    }

    @Test
    void coverageAndInfluenceFollowFromThePeople() {
        audit("people", 110, new PeopleAudit(sample)::compare);
    }

    @Test
    void alignmentAndReliefFollowFromTheInitiatives() {
        audit("alignment and relief", 190, new ReliefAudit(sample)::compare);
    }

    @Test
    void theWorthFollowsFromThePrices() {
        audit("valuation", 2800, new ValuationAudit(sample)::compare);
    }

    @Test
    void theSupportFollowsFromTheAssumptions() {
        audit("support", 50, new SupportAudit(sample)::compare);
    }

    @Test
    void theClimateFollowsFromTheObservations() {
        audit("climate", 8, new ClimateAudit(sample)::compare);
    }

    @Test
    void theProjectRiskFollowsFromItsRubric() {
        audit("project risk", 370, new RiskAudit(sample)::compare);
    }

    @Test
    void theCategoryFollowsFromTheFacts() {
        audit("category", 640, new CategoryAudit(sample)::compare);
    }

    @Test
    void theFitFollowsFromRiskAndClimate() {
        audit("fit", 170, new FitAudit(sample)::compare);
    }

    @Test
    void theOrderFollowsFromTheRatings() {
        audit("priorities", 880, new PriorityAudit(sample)::compare);
    }

    @Test
    void theRoadmapWasSolvedFromWhatIsShown() {
        audit("input of the roadmap", 700, new PlanInputAudit(sample)::compare);
    }

    @Test
    void theRoadmapKeepsTheRules() {
        audit("roadmap", 2000, new RoadmapAudit(sample)::compare);
    }

    @Test
    void theHonestPromiseFollowsFromTheEstimates() {
        audit("honest promise", 60, new HonestPromiseAudit(sample)::compare);
    }

    @Test
    void whatWouldAdmitTheOmittedDoes() {
        audit("why not", 20, new WhyNotAudit(sample)::compare);
    }

    @Test
    void theSteeringPaperFollowsFromWhatItRepeats() {
        audit("steering paper", 8, new PaperAudit(sample)::compare);
    }

    private static void audit(String section, int atLeast, Consumer<Comparison> comparing) {
        var comparison = new Comparison(section);
        comparing.accept(comparison);
        comparison.conclude(atLeast);
    }
}
