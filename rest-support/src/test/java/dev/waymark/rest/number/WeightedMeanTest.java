package dev.waymark.rest.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    private record Term(double weight, double value) {}

    @Test
    void whatIs50OnPaperIs50() {
        assertEquals(
                50,
                mean(List.of(
                        new Term(3, 75), new Term(3, 57.5), new Term(2, 57.5), new Term(2, 0), new Term(1, 37.5))));
    }

    @Test
    void equalQuotientsAreTheSameNumber() {
        assertEquals(
                mean(List.of(new Term(3, 25), new Term(2, 25), new Term(1, 25))),
                mean(List.of(new Term(3, 50), new Term(2, 0), new Term(1, 0))));
    }

    @Test
    void neitherOrderNorScaleOfWeightsChangesADigit() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var terms = new ArrayList<Term>();
            for (int term = 0; term <= random.nextInt(12); term++) {
                terms.add(new Term(1 + random.nextInt(1000) / 10.0, random.nextInt(10_001) / 100.0));
            }
            double mean = mean(terms);
            Collections.shuffle(terms, random);
            assertEquals(mean, mean(terms));
            int factor = 2 + random.nextInt(97);
            assertEquals(
                    mean,
                    mean(terms.stream()
                            .map(term -> new Term(Math.round(term.weight() * 10 * factor) / 10.0, term.value()))
                            .toList()));
        }
    }

    @Test
    void splittingATermInTwoEqualHalvesChangesNoDigit() {
        var random = new Random(12);
        for (int i = 0; i < 2_000; i++) {
            var terms = new ArrayList<Term>();
            for (int term = 0; term <= random.nextInt(12); term++) {
                terms.add(new Term(1 + random.nextInt(1000) / 10.0, random.nextInt(10_001) / 100.0));
            }
            double mean = mean(terms);
            var split = terms.remove(random.nextInt(terms.size()));
            var half = new Term(split.weight() / 2, split.value());
            terms.add(half);
            terms.addFirst(half);
            assertEquals(mean, mean(terms));
        }
    }

    @Test
    void nothingToDivideByIsSaid() {
        assertTrue(new WeightedMean().add(0, 50).isWeightless());
    }

    private static double mean(List<Term> terms) {
        var mean = new WeightedMean();
        terms.forEach(term -> mean.add(term.weight(), term.value()));
        return mean.value();
    }
}
