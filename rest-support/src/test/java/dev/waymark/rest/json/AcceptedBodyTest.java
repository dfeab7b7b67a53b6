package dev.waymark.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedBodyTest {

    @Test
    void theDocumentedMediaTypeIsAcceptedAsUtf8() {
        for (var sent : List.of(
                "application/json",
                "Application/Json",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\"")) {
            assertThat(AcceptedBody.isAccepted(sent, "application/json"))
                    .as(sent)
                    .isTrue();
        }
    }

    @Test
    void nothingElseIsAccepted() {
        for (var sent : List.of(
                "",
                "text/plain",
                "application/*",
                "application/jsonl",
                "application/x-ndjson",
                "application/vnd.api+json",
                "application/json, application/json",
                "application/json; charset=utf-16",
                "application/json; charset=utf-8; version=1",
                "application/merge-patch+json")) {
            assertThat(AcceptedBody.isAccepted(sent, "application/json"))
                    .as(sent)
                    .isFalse();
        }
        assertThat(AcceptedBody.isAccepted(null, "application/json")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"POST,application/json", "PUT,application/json", "PATCH,application/merge-patch+json"})
    void theMethodDecides(String method, String mediaType) {
        assertThat(AcceptedBody.mediaType(method)).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cycles?limit=5&cursor=,",
        "/v1/cycles/a%C3%A4?segment=%F0%9F%98%80+b,",
        "/v1/sources/a%00,/",
        "/v1/sources/a?segment=a%ED%A0%80,?segment",
        "/v1/sources/a?limit=1&segment=%C0%80,?segment",
        "/v1/sources/a?segment=%2,?segment",
        "/v1/sources/a?segment=%zz,?segment",
        "/v1/sources/a?segment=a%0Ab,?segment",
    })
    void textOfTheTargetIsWellFormed(String target, String pointer) {
        assertThat(TargetText.violations(target))
                .extracting(Violation::pointer)
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }
}
