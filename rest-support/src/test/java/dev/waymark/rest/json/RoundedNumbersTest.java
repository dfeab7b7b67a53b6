package dev.waymark.rest.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.number.FullPrecision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundedNumbersTest {

    record Answer(
            double computed,
            @Nullable Double absent,
            List<Double> shares,
            @FullPrecision double given) {}

    @FullPrecision
    record Exact(double value) {}

    @Test
    void answersHaveNineDecimalsButForWhatIsOfFullPrecision() throws JsonProcessingException {
        var answer = new Answer(0.1 + 0.2, null, List.of(1 / 3.0), 0.1 + 0.2);
        assertEquals(
                "{\"computed\":0.3,\"absent\":null,\"shares\":[0.333333333],\"given\":0.30000000000000004}",
                rounding().writeValueAsString(answer));
        assertEquals("{\"value\":0.30000000000000004}", rounding().writeValueAsString(new Exact(0.1 + 0.2)));
    }

    @Test
    void whatIsStoredKeepsAllDigits() throws JsonProcessingException {
        var answer = new Answer(0.1 + 0.2, 1 / 3.0, List.of(2 / 3.0), 1);
        assertEquals(
                "{\"computed\":0.30000000000000004,\"absent\":0.3333333333333333,\"shares\":[0.6666666666666666],\"given\":1.0}",
                RoundedNumbers.without(rounding()).writeValueAsString(answer));
    }

    private static ObjectMapper rounding() {
        var mapper = new ObjectMapper();
        new RoundedNumbers().customize(mapper);
        return mapper;
    }
}
