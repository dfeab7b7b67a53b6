package dev.waymark.assessment.asis.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.assessment.asis.touchpoint.Engagement;
import dev.waymark.assessment.asis.touchpoint.InteractionType;
import dev.waymark.assessment.asis.touchpoint.LifecycleStage;
import dev.waymark.assessment.asis.touchpoint.MomentOfTruth;
import dev.waymark.assessment.asis.touchpoint.TouchpointView;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MenuFindingsTest {

    private static final Authorship WRITTEN = new Authorship(Instant.EPOCH, "lea", Instant.EPOCH, "lea");
    private static final UUID CYCLE = new UUID(0, 1);
    private static final UUID SERVICE = new UUID(0, 2);
    private static final UUID SALES = new UUID(0, 3);
    private static final int IMPORTANT_FROM = 70;

    @Test
    void anEmptyMenuMissesEveryMomentOfTruth() {
        assertThat(of(List.of()).findings())
                .extracting(MenuFinding::rule, MenuFinding::momentOfTruth)
                .containsExactly(
                        tuple(MenuRule.MOMENT_WITHOUT_TOUCHPOINT, MomentOfTruth.ZMOT),
                        tuple(MenuRule.MOMENT_WITHOUT_TOUCHPOINT, MomentOfTruth.FMOT),
                        tuple(MenuRule.MOMENT_WITHOUT_TOUCHPOINT, MomentOfTruth.SMOT),
                        tuple(MenuRule.MOMENT_WITHOUT_TOUCHPOINT, MomentOfTruth.UMOT));
    }

    @Test
    void theExampleHasSixFindings() {
        var form = touchpoint(SERVICE, InteractionType.SIGNATURE, false, 70, null, Set.of(MomentOfTruth.ZMOT));
        assertThat(of(List.of(form)).findings())
                .extracting(MenuFinding::rule)
                .containsExactly(
                        MenuRule.MOMENT_WITHOUT_TOUCHPOINT,
                        MenuRule.MOMENT_WITHOUT_TOUCHPOINT,
                        MenuRule.MOMENT_WITHOUT_TOUCHPOINT,
                        MenuRule.SIGNATURE_ONLY_DIGITAL,
                        MenuRule.IMPORTANT_UNMEASURED,
                        MenuRule.ENGAGEMENT_UNRATED);
    }

    @Test
    void aPersonOfTheSameDepartmentAndStageMakesUpForADigitalSignature() {
        var form = signature(SERVICE, false);
        assertThat(count(MenuRule.SIGNATURE_ONLY_DIGITAL, form, signature(SERVICE, true)))
                .isZero();
        assertThat(count(MenuRule.SIGNATURE_ONLY_DIGITAL, form, signature(SALES, true)))
                .isEqualTo(1);
        var everyday = touchpoint(SERVICE, InteractionType.EVERYDAY, true, 10, Engagement.POSITIVE, Set.of());
        assertThat(count(MenuRule.SIGNATURE_ONLY_DIGITAL, form, everyday)).isEqualTo(1);
    }

    @Test
    void aDigitalTouchpointOfAnotherKindMayStayDigital() {
        var digital = touchpoint(SERVICE, InteractionType.EVERYDAY, false, 10, Engagement.POSITIVE, Set.of());
        assertThat(count(MenuRule.SIGNATURE_ONLY_DIGITAL, digital)).isZero();
    }

    @Test
    void importanceCountsFromTheThresholdOn() {
        assertThat(count(MenuRule.IMPORTANT_UNMEASURED, important(70))).isEqualTo(1);
        assertThat(count(MenuRule.IMPORTANT_UNMEASURED, important(69))).isZero();
    }

    @Test
    void aMeasuredTouchpointIsNoFinding() {
        var hotline = important(90);
        var found = MenuFindings.of(List.of(hotline), Set.of(hotline.id()), IMPORTANT_FROM);
        assertThat(found.count(MenuRule.IMPORTANT_UNMEASURED)).isZero();
    }

    @Test
    void aRatingOfNegativeIsARating() {
        var rated = touchpoint(SERVICE, InteractionType.EVERYDAY, true, 10, Engagement.NEGATIVE, Set.of());
        assertThat(count(MenuRule.ENGAGEMENT_UNRATED, rated)).isZero();
        var unrated = touchpoint(SERVICE, InteractionType.EVERYDAY, true, 10, null, Set.of());
        assertThat(count(MenuRule.ENGAGEMENT_UNRATED, unrated)).isEqualTo(1);
    }

    @Test
    void aHealthyMenuHasNoFindings() {
        var healthy = touchpoint(
                SERVICE,
                InteractionType.SIGNATURE,
                true,
                60,
                Engagement.COMPELLING,
                EnumSet.allOf(MomentOfTruth.class));
        assertThat(of(List.of(healthy)).findings()).isEmpty();
    }

    private static MenuFindings of(List<TouchpointView> menu) {
        return MenuFindings.of(menu, Set.of(), IMPORTANT_FROM);
    }

    private static long count(MenuRule rule, TouchpointView... menu) {
        return of(List.of(menu)).count(rule);
    }

    private static TouchpointView signature(UUID department, boolean human) {
        return touchpoint(department, InteractionType.SIGNATURE, human, 10, Engagement.POSITIVE, Set.of());
    }

    private static TouchpointView important(int importance) {
        return touchpoint(SERVICE, InteractionType.EVERYDAY, true, importance, Engagement.POSITIVE, Set.of());
    }

    private static TouchpointView touchpoint(
            UUID department,
            InteractionType type,
            boolean human,
            int importance,
            Engagement engagement,
            Set<MomentOfTruth> moments) {
        return new TouchpointView(
                UUID.randomUUID(),
                CYCLE,
                "Invented",
                human ? "phone" : "online",
                LifecycleStage.SERVICE,
                department,
                type,
                moments,
                human,
                1000,
                0,
                List.of(),
                importance,
                null,
                engagement == null ? Engagement.NEGATIVE : engagement,
                engagement != null,
                WRITTEN,
                0);
    }
}
