package dev.waymark.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.local.machine.Port;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    private static final Path HOME = Path.of("/project");

    @Test
    void aCommandAloneMeansTheStandard() {
        Arguments arguments = parse("demo");

        assertThat(arguments.command()).isEqualTo(Command.DEMO);
        assertThat(arguments.once()).isFalse();
        assertThat(arguments.settings().data().root()).hasToString("/project/.waymark");
        assertThat(arguments.settings().recordsCaches()).isTrue();
        assertThat(arguments.settings().replacesRealm()).isFalse();
    }

    @Test
    void everyOptionIsUnderstood() {
        Arguments arguments = parse(
                "demo --once --no-caches --replace-realm --data /elsewhere --port gateway=9080 --port postgresql=9432");

        assertThat(arguments.once()).isTrue();
        assertThat(arguments.settings().recordsCaches()).isFalse();
        assertThat(arguments.settings().replacesRealm()).isTrue();
        assertThat(arguments.settings().data().root()).hasToString("/elsewhere");
        assertThat(arguments.settings().ports().of(Port.GATEWAY)).isEqualTo(9080);
        assertThat(arguments.settings().ports().of(Port.POSTGRESQL)).isEqualTo(9432);
        assertThat(arguments.settings().ports().of(Port.KEYCLOAK)).isEqualTo(8180);
    }

    @Test
    void theProgramsCanBeLeftToOthers() {
        assertThat(parse("up").settings().startsPrograms()).isTrue();
        assertThat(parse("up --without-programs").settings().startsPrograms()).isFalse();
    }

    @Test
    void frontEndsAreCollectedButNotTheGatewayItself() {
        Arguments arguments = parse("demo --explain --front-end http://localhost:5173 --front-end http://localhost:5173"
                + " --front-end http://127.0.0.1:8080 --front-end https://front-end.example");

        assertThat(arguments.explains()).isTrue();
        assertThat(arguments.settings().origins())
                .containsExactly("http://localhost:5173", "https://front-end.example");
    }

    @Test
    void logsAreThoseOfOneProgramOrOfAll() {
        assertThat(parse("logs").logs()).isEqualTo(new LogRequest("", OptionalInt.empty(), false));
        assertThat(parse("logs keycloak -f --lines 7").logs())
                .isEqualTo(new LogRequest("keycloak", OptionalInt.of(7), true));
        assertThat(parse("logs --follow").logs().follows()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dance",
                "up --once",
                "demo --without-programs",
                "demo --twice",
                "demo --data",
                "demo --port gateway",
                "demo --port gateway=many",
                "demo --port door=9080",
                "up --explain",
                "demo --front-end",
                "status --port gateway=9080",
                "stop now",
                "logs door",
                "logs gateway keycloak",
                "logs --lines 0",
                "logs --lines few",
                "demo -f"
            })
    void otherWordsAreNotUnderstood(String words) {
        assertThatThrownBy(() -> parse(words)).isInstanceOf(Misunderstanding.class);
    }

    private static Arguments parse(String words) {
        return Arguments.parse(List.of(words.split(" ", -1)), HOME);
    }
}
