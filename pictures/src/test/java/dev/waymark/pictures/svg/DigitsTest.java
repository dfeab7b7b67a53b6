package dev.waymark.pictures.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({"12.04, 12", "-0.25, -.2", "100, 100", "0.05, .1", "-0.01, 0", "1e9, 1000000000", "-3.46, -3.5"})
    void aCoordinateIsShort(double pixels, String text) {
        assertThat(Digits.coordinate(pixels)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1234.5; 0; 1,235",
                "1234567.891; 2; 1,234,567.89",
                "-999; 0; −999",
                "-1000; 1; −1,000.0",
                "-0.4; 0; 0",
                "12; 0; 12"
            })
    void aValueIsWrittenForReaders(double value, int places, String text) {
        assertThat(Digits.shown(value, places)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsRefused(double value) {
        assertThatThrownBy(() -> Digits.coordinate(value)).hasMessage(value + " cannot be drawn");
        assertThatThrownBy(() -> Digits.shown(value, 0)).hasMessage(value + " cannot be drawn");
    }

    @Test
    void noExponentIsEverWritten() {
        assertThat(Digits.shown(1e20, 0)).isEqualTo("100,000,000,000,000,000,000");
    }
}
