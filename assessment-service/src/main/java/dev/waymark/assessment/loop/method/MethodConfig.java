package dev.waymark.assessment.loop.method;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The settings of a cycle whose programme lead has set none; each means what {@link MethodSettings} says.
@ConfigMapping(prefix = "waymark.method")
public interface MethodConfig {

    /// Good enough is expectation ± this many points, 0 to 50.
    @WithDefault("3")
    double goodEnoughBand();

    /// Importance, 0 to 100, from which a touchpoint must be measured and money on it is well spent.
    @WithDefault("70")
    int importantFrom();

    /// Basics score, 0 to 100, below which the basics come first.
    @WithDefault("70")
    double basicsFirstBelow();

    /// People who must answer the culture check, 1 to 10000.
    @WithDefault("5")
    int peopleForReadiness();

    /// Readiness, 0 to 100, from which the culture is ready.
    @WithDefault("50")
    double readyFrom();

    /// Balance, 0 to 1, above which the exchange is one-sided.
    @WithDefault("0.5")
    double oneSidedAbove();

    /// People that every department needs on the panel, 0 to 20.
    @WithDefault("2")
    int panelPerDepartment();

    /// People of IT departments that the panel needs, 0 to 100.
    @WithDefault("1")
    int panelOfIt();

    /// Largest share of heads on the panel, 0 to 1.
    @WithDefault("0.5")
    double panelHeadsAtMost();

    /// Smallest share of ground level on the panel, 0 to 1.
    @WithDefault("0.3")
    double panelGroundAtLeast();

    /// Ranks between customers' and company's order from which a pain is a blind spot, 1 to 300.
    @WithDefault("5")
    int blindSpotRanksApart();

    /// Days after which a decision asked of the steering committee is late, 1 to 365.
    @WithDefault("14")
    int decideWithinDays();

    /// Hours per cycle that pass the empowerment check of time, 0 to 2000.
    @WithDefault("4")
    int enoughHours();

    /// Ballots of a ranking round that are published together at least, 3 to 10; holds for rounds that are opened
    /// from then on.
    @WithDefault("4")
    int smallestPublicationGroup();

    default MethodSettings settings() {
        return new MethodSettings(
                goodEnoughBand(),
                importantFrom(),
                basicsFirstBelow(),
                peopleForReadiness(),
                readyFrom(),
                oneSidedAbove(),
                panelPerDepartment(),
                panelOfIt(),
                panelHeadsAtMost(),
                panelGroundAtLeast(),
                blindSpotRanksApart(),
                decideWithinDays(),
                enoughHours(),
                smallestPublicationGroup());
    }
}
