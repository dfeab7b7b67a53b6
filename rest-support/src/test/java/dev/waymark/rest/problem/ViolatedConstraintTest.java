package dev.waymark.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What PostgreSQL really says of each kind of constraint.
class ViolatedConstraintTest {

    private static final String CYCLE = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c";
    private static final Map<String, Contradiction> KNOWN =
            Map.of("uq_department_code", new Contradiction.Taken("code"));

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        execute("""
            create table department (
                id integer, cycle_id uuid, code text not null, head_count integer, parent_id integer,
                constraint pk_department primary key (id),
                constraint uq_department_code unique (cycle_id, code),
                constraint ck_department_head_count check (head_count > 0),
                constraint fk_department_parent_id foreign key (parent_id) references department);
            insert into department values (1, '%s', 'A, (B)', 1, null), (2, '%s', 'C', 1, 1)\
            """.formatted(CYCLE, CYCLE));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void aValueOutsideOfItsRangeIsNamed() {
        assertThat(refusal("insert into department values (3, null, 'D', 0, null)")
                        .violations())
                .containsExactly(new Violation("/headCount", "is outside of what is allowed"));
    }

    @Test
    void aMissingValueIsNamed() {
        assertThat(refusal("insert into department values (3, null, null, 1, null)")
                        .violations())
                .containsExactly(new Violation("/code", "must not be null"));
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamed() {
        var refusal = refusal("insert into department values (3, null, 'D', 1, 9)");

        assertThat(refusal.type()).isEqualTo(HttpProblem.UNKNOWN_REFERENCE);
        assertThat(refusal.violations()).containsExactly(new Violation("/parentId", "leads to nothing that is here"));
    }

    @Test
    void whatOthersReferToIsNotDeleted() {
        assertThat(refusal("delete from department where id = 1").type()).isEqualTo(HttpProblem.IN_USE);
    }

    @Test
    void whatIsTakenIsNamed() {
        assertThat(refusal("insert into department values (3, '%s', 'A, (B)', 1, null)".formatted(CYCLE))
                        .detail())
                .isEqualTo("The code 'A, (B)' is taken in this cycle. Maybe choose another.");
    }

    @Test
    void whatWasMadeMeanwhileIsToBeReadAgain() {
        assertThat(refusal("insert into department values (1, null, 'D', 1, null)")
                        .type())
                .isEqualTo(HttpProblem.STALE_VERSION);
    }

    @Test
    void noAnswerNamesTheInside() {
        var violations = List.of(
                "insert into department values (3, null, 'D', 0, null)",
                "insert into department values (3, null, null, 1, null)",
                "insert into department values (3, null, 'D', 1, 9)",
                "delete from department where id = 1",
                "insert into department values (1, null, 'D', 1, null)");

        assertThat(violations).allSatisfy(statement -> {
            var refusal = refusal(statement);
            assertThat(refusal.detail() + refusal.violations()).doesNotContain("_", "department");
        });
    }

    private static ProblemException refusal(String statement) {
        var failure = new IllegalStateException("wrapped", catchThrowable(() -> execute(statement)));
        return ConstraintFault.in(failure).orElseThrow().refusal(KNOWN);
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
