package dev.waymark.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintFaultTest {

    private static final String CYCLE = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c";

    @ParameterizedTest
    @CsvSource({
        "23514, ck_cycle_cadence_days, cycle, , INVALID_REQUEST, /cadenceDays",
        "23514, ck_measurement_value, measurement, , INVALID_REQUEST, /value",
        "23502, , cycle, starts_on, INVALID_REQUEST, /startsOn",
        "23503, fk_touchpoint_department_id, touchpoint, , UNKNOWN_REFERENCE, /departmentId",
        "23514, ck_other_weight, goal, , CONFLICT, ",
        "23505, pk_method_of_cycle, method_of_cycle, , STALE_VERSION, ",
        "23505, uq_unheard_of, goal, , CONFLICT, ",
        "23P01, , , , CONFLICT, "
    })
    void theNameOfAConstraintSaysWhatIsWrong(
            String state, String constraint, String table, String column, HttpProblem type, String pointer) {
        var refusal = new ConstraintFault(state, text(constraint), text(table), column, "").refusal(Map.of());

        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.violations().stream().map(Violation::pointer))
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
        assertThat(refusal.detail() + refusal.violations()).doesNotContain("_");
    }

    @Test
    void whatIsStillReferredToStays() {
        var fault = new ConstraintFault(
                "23503",
                "fk_touchpoint_department_id",
                "touchpoint",
                null,
                "Key (id)=(1) is still referenced from table \"touchpoint\".");

        assertThat(fault.refusal(Map.of()).type()).isEqualTo(HttpProblem.IN_USE);
    }

    @ParameterizedTest
    @CsvSource({"IT, 'IT'", "'A, B', 'A, B'", "'(x) y', '(x) y'"})
    void whatIsTakenIsNamedAsItWasSent(String code, String shown) {
        var fault = unique("Key (cycle_id, code)=(%s, %s) already exists.".formatted(CYCLE, code));

        assertThat(fault.refusal(Map.of("uq_department_code", new Contradiction.Taken("code")))
                        .detail())
                .isEqualTo("The code '%s' is taken in this cycle. Maybe choose another.".formatted(shown));
    }

    @Test
    void whatTheDatabaseSaysInAnotherWayIsNotRepeated() {
        var refusal = unique("Schlüssel »(cycle_id, code)=(1, IT)« existiert bereits.")
                .refusal(Map.of("uq_department_code", new Contradiction.Taken("code")));

        assertThat(refusal.detail()).isEqualTo("The code is taken in this cycle. Maybe choose another.");
    }

    @Test
    void aServiceHasWordsOfItsOwn() {
        var known = Map.<String, Contradiction>of(
                "uq_department_code", new Contradiction.Invalid("/code", "must be the only one"));

        assertThat(unique("").refusal(known).violations())
                .containsExactly(new Violation("/code", "must be the only one"));
    }

    @Test
    void whatIsNoViolationIsNotTakenForOne() {
        assertThat(ConstraintFault.in(new IllegalStateException("ours"))).isEmpty();
    }

    private static ConstraintFault unique(String detail) {
        return new ConstraintFault("23505", "uq_department_code", "department", null, detail);
    }

    private static String text(String orNull) {
        return orNull == null ? "" : orNull;
    }
}
