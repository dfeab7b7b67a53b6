package dev.waymark.assessment.method;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// The settings of a cycle whose programme lead has set none; each means what {@link MethodSettings} says.
@ConfigMapping(prefix = "waymark.method")
public interface MethodConfig {

    @WithDefault("3")
    double goodEnoughBand();

    @WithDefault("70")
    int importantFrom();

    @WithDefault("70")
    double basicsFirstBelow();

    @WithDefault("5")
    int peopleForReadiness();

    @WithDefault("50")
    double readyFrom();

    @WithDefault("0.5")
    double oneSidedAbove();

    @WithDefault("2")
    int panelPerDepartment();

    @WithDefault("1")
    int panelOfIt();

    @WithDefault("0.5")
    double panelHeadsAtMost();

    @WithDefault("0.3")
    double panelGroundAtLeast();

    @WithDefault("5")
    int blindSpotRanksApart();

    @WithDefault("14")
    int decideWithinDays();

    @WithDefault("4")
    int enoughHours();

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
