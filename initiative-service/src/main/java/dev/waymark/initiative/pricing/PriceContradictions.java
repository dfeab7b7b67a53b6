package dev.waymark.initiative.pricing;

import dev.waymark.rest.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/// What in a price contradicts itself, line by line.
record PriceContradictions(List<Violation> faults) {

    static PriceContradictions of(PriceInitiative request) {
        var faults = new ArrayList<Violation>();
        for (int i = 0; i < request.lines().size(); i++) {
            new Line("/lines/" + i, request.lines().get(i), request.adoption().size(), faults).check();
        }
        return new PriceContradictions(faults);
    }

    boolean exist() {
        return !faults.isEmpty();
    }

    private record Line(String pointer, PriceLineEntry request, int plannedPeriods, List<Violation> faults) {

        void check() {
            if (request.fromPeriod() > request.toPeriod()) {
                wrong("toPeriod", "is %d, before fromPeriod %d".formatted(request.toPeriod(), request.fromPeriod()));
            }
            if (request.bringsMoney()) {
                checkGain();
            } else {
                checkCost();
            }
        }

        private void checkCost() {
            if (request.ledger() == null) {
                wrong("ledger", "is required for a COST");
            }
            if (request.gainType() != null) {
                wrong("gainType", "belongs to a GAIN, but the line is a COST");
            }
            if (request.promise() != null) {
                wrong("promise", "belongs to a GAIN, but the line is a COST");
            }
        }

        private void checkGain() {
            if (request.gainType() == null) {
                wrong("gainType", "is required for a GAIN");
            }
            if (request.ledger() != null) {
                wrong("ledger", "belongs to a COST, but the line is a GAIN");
            }
            if (request.fromPeriod() == 0) {
                wrong("fromPeriod", "is 0, before anybody can use the result. Let a GAIN start in period 1 or later");
            }
            if (request.toPeriod() > plannedPeriods) {
                wrong(
                        "toPeriod",
                        "is %d, but adoption is planned for %d periods. Plan it for every period with a gain"
                                .formatted(request.toPeriod(), plannedPeriods));
            }
        }

        private void wrong(String property, String message) {
            faults.add(new Violation(pointer + "/" + property, message));
        }
    }
}
