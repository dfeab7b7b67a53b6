package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.DocumentedAnswers;
import org.junit.jupiter.api.Test;

/// Runs after the tests that start the service, as Quarkus orders them, and asks what these have seen.
class DocumentedAnswersTest {

    @Test
    void everyDeclaredAnswerHasCome() {
        assertThat(DocumentedAnswers.neverSeen())
                .as("operation, status and type of problem that are declared and that no test has provoked")
                .isEmpty();
    }
}
