package dev.waymark.local.sample.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    @Test
    void aRefusalIsToldInItsWordsAndPlaces() throws IOException {
        Answer refused = answer(
                400,
                "{\"detail\": \"Two values are wrong.\", \"violations\": [{\"pointer\": \"/name\", \"message\": \"is blank\"}]}");

        assertThatThrownBy(() -> refused.expecting(Answer.OK, Answer.CREATED))
                .isInstanceOf(Trouble.class)
                .hasMessage("PUT /v1/x as lea was answered with 400: Two values are wrong. /name is blank");
    }

    @Test
    void anythingElseIsToldByItsStatus() throws IOException {
        assertThatThrownBy(() -> answer(502, "{}").expecting(Answer.OK))
                .hasMessageEndingWith("was answered with 502: no reason was given");
    }

    @Test
    void whatWasExpectedIsHandedOn() throws IOException {
        Answer created = answer(201, "{}");

        assertThat(created.expecting(Answer.OK, Answer.CREATED)).isSameAs(created);
        assertThat(created.isOneOf(Answer.OK)).isFalse();
    }

    private static Answer answer(int status, String body) throws IOException {
        return new Answer(
                "PUT /v1/x as lea", status, new ObjectMapper().readTree(body), Optional.empty(), Optional.empty());
    }
}
