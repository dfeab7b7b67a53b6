package dev.waymark.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every type of problem that the suite's source declares has its section in `docs/problems.md`.
class ProblemCatalogueTest {

    private static final Path DOCUMENT = Path.of("../docs/problems.md");

    private static final String SECTION = """
            ## cycle-closed

            409 · The cycle is closed · It is <closed>

            **Meaning.** It stays & ends.

            **Example.** Cycle 'A' is closed.

            **What to do.** Work in its successor.
            """;

    @Test
    void everyDeclaredTypeIsDescribedAndNoOther() throws IOException {
        assertThat(described(Files.readString(DOCUMENT)))
                .as("Describe the type in docs/problems.md: status and titles as declared, meaning, example, remedy.")
                .isEqualTo(DeclaredTypes.of(Path.of("..")));
    }

    @Test
    void theTypesStandInTheOrderOfTheirNames() throws IOException {
        assertThat(ProblemCatalogue.read(Files.readString(DOCUMENT)).pages())
                .extracting(ProblemPage::name)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aTypeThatNobodyDescribesIsFound() {
        var declared = DeclaredTypes.of(Stream.of("""
                enum XProblem implements ProblemType {
                    CYCLE_CLOSED(409, "The cycle is closed"),
                    NEWLY_MADE(
                            422, "It is new");
                }""", """
                enum GatewayProblem {
                    CYCLE_CLOSED(409, "It is <closed>"),""", "enum Other { A_B(100, \"none\") }"));

        assertThat(declared.keySet()).containsExactly("cycle-closed", "newly-made");
        assertThat(described(SECTION).get("cycle-closed")).isEqualTo(declared.get("cycle-closed"));
        assertThat(described(SECTION)).isNotEqualTo(declared);
    }

    @Test
    void aSectionBecomesAPage() {
        var page = ProblemCatalogue.read("# Problems\n\nText.\n\n" + SECTION)
                .pages()
                .getFirst();

        assertThat(page.json().toString())
                .isEqualTo("{\"type\":\"urn:waymark:problem:cycle-closed\",\"name\":\"cycle-closed\",\"status\":409,"
                        + "\"titles\":[\"The cycle is closed\",\"It is <closed>\"],\"meaning\":\"It stays & ends.\","
                        + "\"exampleDetail\":\"Cycle 'A' is closed.\",\"remedy\":\"Work in its successor.\"}");
        assertThat(page.html())
                .contains("<h1>The cycle is closed · It is &lt;closed&gt;</h1>", "It stays &amp; ends.", "status 409");
    }

    @Test
    void aSectionOfAnotherFormIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemCatalogue.read(SECTION.replace("**Example.**", "For example:")))
                .withMessageContaining("another form");
    }

    private static SortedMap<String, DeclaredTypes.Type> described(String document) {
        Map<String, DeclaredTypes.Type> types = ProblemCatalogue.read(document).pages().stream()
                .collect(Collectors.toMap(
                        ProblemPage::name,
                        page -> new DeclaredTypes.Type(
                                page.status(), page.titles().stream().sorted().toList())));
        return new TreeMap<>(types);
    }
}
