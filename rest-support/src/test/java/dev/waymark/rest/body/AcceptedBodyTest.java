package dev.waymark.rest.body;

import static org.assertj.core.api.Assertions.assertThat;

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
}
