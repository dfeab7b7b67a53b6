package dev.waymark.assessment.loop.method;

import dev.waymark.rest.stored.StoredFormat;

/// What a cycle has set of the method, as the database keeps it.
@StoredFormat
record StoredSettings(
        double goodEnoughBand,
        int importantFrom,
        double basicsFirstBelow,
        int peopleForReadiness,
        double readyFrom,
        double oneSidedAbove,
        int panelPerDepartment,
        int panelOfIt,
        double panelHeadsAtMost,
        double panelGroundAtLeast,
        int blindSpotRanksApart,
        int decideWithinDays,
        int enoughHours,
        int smallestPublicationGroup) {

    static StoredSettings of(MethodSettings settings) {
        return new StoredSettings(
                settings.goodEnoughBand(),
                settings.importantFrom(),
                settings.basicsFirstBelow(),
                settings.peopleForReadiness(),
                settings.readyFrom(),
                settings.oneSidedAbove(),
                settings.panelPerDepartment(),
                settings.panelOfIt(),
                settings.panelHeadsAtMost(),
                settings.panelGroundAtLeast(),
                settings.blindSpotRanksApart(),
                settings.decideWithinDays(),
                settings.enoughHours(),
                settings.smallestPublicationGroup());
    }

    MethodSettings settings() {
        return new MethodSettings(
                goodEnoughBand,
                importantFrom,
                basicsFirstBelow,
                peopleForReadiness,
                readyFrom,
                oneSidedAbove,
                panelPerDepartment,
                panelOfIt,
                panelHeadsAtMost,
                panelGroundAtLeast,
                blindSpotRanksApart,
                decideWithinDays,
                enoughHours,
                smallestPublicationGroup);
    }
}
