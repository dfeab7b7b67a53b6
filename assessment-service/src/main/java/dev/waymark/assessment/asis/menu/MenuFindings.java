package dev.waymark.assessment.asis.menu;

import static dev.waymark.assessment.asis.menu.MenuRule.ENGAGEMENT_UNRATED;
import static dev.waymark.assessment.asis.menu.MenuRule.IMPORTANT_UNMEASURED;
import static dev.waymark.assessment.asis.menu.MenuRule.SIGNATURE_ONLY_DIGITAL;

import dev.waymark.assessment.asis.touchpoint.InteractionType;
import dev.waymark.assessment.asis.touchpoint.MomentOfTruth;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Findings on the touchpoint menu as a whole.
///
/// - A moment of truth (ZMOT, FMOT, SMOT, UMOT) that no touchpoint has.
/// - A SIGNATURE touchpoint offered on digital channels only: it is digital, and its department has no
///   SIGNATURE touchpoint of the same lifecycle stage that is served by a person. A touchpoint is one channel,
///   so a second channel for the same purpose is a touchpoint of its own.
/// - A touchpoint whose importance is at least the threshold and that has no measurement.
/// - A touchpoint whose engagement nobody has rated; it counts as NEGATIVE until it is rated.
///
/// Example: a menu of one digital SIGNATURE touchpoint of importance 70 (threshold 70) with ZMOT only, unrated
/// and unmeasured, has six findings: FMOT, SMOT and UMOT without touchpoint, and the touchpoint itself three
/// times.
@Calculation
record MenuFindings(List<MenuFinding> findings, int importantFrom) {

    MenuFindings {
        findings = List.copyOf(findings);
    }

    /// @param menu most important touchpoints first; the findings of a rule keep this order
    /// @param measured touchpoints with at least one measurement
    /// @param importantFrom importance, 0 to 100, from which on a touchpoint must be measured
    static MenuFindings of(List<TouchpointView> menu, Set<UUID> measured, int importantFrom) {
        return new MenuFindings(
                Stream.of(moments(menu), signatures(menu), unmeasured(menu, measured, importantFrom), unrated(menu))
                        .flatMap(found -> found)
                        .toList(),
                importantFrom);
    }

    long count(MenuRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).count();
    }

    private static Stream<MenuFinding> moments(List<TouchpointView> menu) {
        return Arrays.stream(MomentOfTruth.values())
                .filter(moment -> menu.stream()
                        .noneMatch(touchpoint -> touchpoint.momentsOfTruth().contains(moment)))
                .map(moment -> MenuFinding.about(moment, "no touchpoint of the menu has the moment " + moment));
    }

    private static Stream<MenuFinding> signatures(List<TouchpointView> menu) {
        return menu.stream()
                .filter(touchpoint -> isSignature(touchpoint) && !touchpoint.human())
                .filter(digital -> menu.stream().noneMatch(other -> servesInstead(other, digital)))
                .map(digital -> MenuFinding.about(
                        SIGNATURE_ONLY_DIGITAL,
                        digital.id(),
                        "'%s' is a SIGNATURE touchpoint on the digital channel '%s', and its department has none in %s that is served by a person"
                                .formatted(digital.name(), digital.channel(), digital.lifecycleStage())));
    }

    private static boolean servesInstead(TouchpointView other, TouchpointView digital) {
        return isSignature(other)
                && other.human()
                && other.departmentId().equals(digital.departmentId())
                && other.lifecycleStage() == digital.lifecycleStage();
    }

    private static boolean isSignature(TouchpointView touchpoint) {
        return touchpoint.interactionType() == InteractionType.SIGNATURE;
    }

    private static Stream<MenuFinding> unmeasured(List<TouchpointView> menu, Set<UUID> measured, int importantFrom) {
        return menu.stream()
                .filter(touchpoint -> Precision.atLeast(touchpoint.weightedImportance(), importantFrom)
                        && !measured.contains(touchpoint.id()))
                .map(touchpoint -> MenuFinding.about(
                        IMPORTANT_UNMEASURED,
                        touchpoint.id(),
                        "'%s' has importance %.1f (%d or more) and no measurement"
                                .formatted(touchpoint.name(), touchpoint.weightedImportance(), importantFrom)));
    }

    private static Stream<MenuFinding> unrated(List<TouchpointView> menu) {
        return menu.stream()
                .filter(touchpoint -> !touchpoint.engagementRated())
                .map(touchpoint -> MenuFinding.about(
                        ENGAGEMENT_UNRATED,
                        touchpoint.id(),
                        "nobody has rated the engagement of '%s', so it counts as NEGATIVE"
                                .formatted(touchpoint.name())));
    }
}
