package dev.waymark.rest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada.service",
                "Ada.Service",
                "ADA.SERVICE",
                "ada.service ",
                "\tada.service\u00a0",
                "\u2007Ada.Service"
            })
    void spellingsOfOneNameAreOnePerson(String written) {
        assertThat(SignInName.of(written)).isEqualTo(SignInName.of("ada.service"));
        assertThat(SignInName.of("ada.service").isAlso(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada service", "ada.service2", "ada", ""})
    void otherNamesAreOtherPeople(String written) {
        assertThat(SignInName.of("ada.service").isAlso(written)).isFalse();
    }

    @Test
    void lettersAreLoweredWithoutRegardToTheLanguageOfTheMachine() {
        assertThat(SignInName.of("ÉMILIE.IT").value()).isEqualTo("émilie.it");
    }

    @Test
    void nobodyIsNamedByBlanks() {
        assertThat(SignInName.of(" \t ").value()).isEmpty();
        assertThat(SignInName.of("ada").isAlso(null)).isFalse();
    }
}
