package dev.waymark.program.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {

    private final KnownSettings known = KnownSettings.among(List.of(
            "waymark.ranking.top",
            "waymark.ranking.resamples",
            "waymark.gateway.services.\"assessment-service\"",
            "quarkus.http.port"));

    @Test
    void aSettingMayBeGivenAsPropertyOrVariable() {
        assertThat(known.unknown(List.of(
                        "waymark.ranking.top",
                        "WAYMARK_RANKING_TOP",
                        "WAYMARK_GATEWAY_SERVICES__ASSESSMENT_SERVICE_",
                        "waymark.gateway.services.\"assessment-service\"")))
                .isEmpty();
    }

    @Test
    void settingsOfOthersAreNotItsBusiness() {
        assertThat(known.unknown(List.of("quarkus.http.prt", "PATH", "QUARKUS_HTTP_PRT", "waymarker.x")))
                .isEmpty();
    }

    @Test
    void whatItDoesNotHaveIsUnknown() {
        assertThat(known.unknown(List.of("waymark.ranking.tops", "WAYMARK_RANKING_TOPS", "WAYMARK_RANKING_TOPS")))
                .containsExactly("WAYMARK_RANKING_TOPS", "waymark.ranking.tops");
    }

    @Test
    void aNameOfTheMapIsKnownOnlyWhereTheProgramHasIt() {
        assertThat(known.unknown(List.of("WAYMARK_GATEWAY_SERVICES__ASESSMENT_SERVICE_")))
                .hasSize(1);
    }

    @Test
    void theNearestIsWrittenAsTheUnknownOneIs() {
        assertThat(known.nearest("waymark.ranking.resample")).isEqualTo("waymark.ranking.resamples");
        assertThat(known.nearest("WAYMARK_RANKING_TOPS")).isEqualTo("WAYMARK_RANKING_TOP");
        assertThat(KnownSettings.among(List.of()).nearest("waymark.a")).isEqualTo("none");
    }
}
