package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDocumentTest {

    private static final String ISSUER = "https://id.example.org/realms/ours";

    @Test
    void theInstallationsAddressesTakeTheirPlaces() {
        var document = PublishedDocument.of(Documents.merged(), ISSUER, "https://api.example.org");

        assertThat(document.at("/servers/0/url").asText()).isEqualTo("https://api.example.org");
        assertThat(document.at("/components/securitySchemes/signIn/flows/authorizationCode/authorizationUrl")
                        .asText())
                .isEqualTo(ISSUER + "/protocol/openid-connect/auth");
        assertThat(document.toString()).doesNotContain(Documents.ISSUER);
    }

    @Test
    void theMergedDocumentStaysAsItIs() {
        var merged = Documents.merged();

        PublishedDocument.of(merged, ISSUER, "/");

        assertThat(merged).isEqualTo(Documents.merged());
    }

    @Test
    void bothFormsSayTheSame() throws Exception {
        var document = PublishedDocument.of(Documents.merged(), ISSUER, "/");

        assertThat(new ObjectMapper().readTree(PublishedDocument.json(document).text()))
                .isEqualTo(document);
        YamlReaders.assertThatAllRead(PublishedDocument.yaml(document).text(), document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-31",
                "2026-01-31T09:30:00Z",
                "2001-12-14 21:59:43.10 -5",
                "12:30:45",
                "190:20:30.15",
                "yes",
                "No",
                "ON",
                "off",
                "y",
                "N",
                "True",
                "null",
                "NULL",
                "~",
                "",
                " ",
                "017",
                "0o17",
                "0x1F",
                "0b101",
                "1_000",
                "+1",
                "-1",
                ".5",
                "1e3",
                "1.",
                ".inf",
                "-.INF",
                ".NaN",
                "=",
                "<<",
                "!tag",
                "&anchor",
                "*alias",
                "@at",
                "`tick",
                "%percent",
                "- dash",
                "? question",
                "a: b",
                "a #b",
                "{a}",
                "[a]",
                "a\nb",
                "a\n",
                "\na",
                " a\n b",
                "tab\tinside",
                "trailing ",
                "caf\u00e9",
                "\u0085",
                "a\u0085b",
                "a\nb\u0085c",
                "a\u0085\nb\n",
                "\ufeffa",
                "\ud83d\ude00",
                "'single'",
                "\"double\"",
                "---",
                "..."
            })
    void aTextStaysATextForEveryReader(String text) throws Exception {
        var document = JsonNodeFactory.instance.objectNode();
        document.put("value", text)
                .put(text, "name")
                .putArray("list")
                .add(text)
                .add(1)
                .add(1.5)
                .add(true)
                .addNull();

        YamlReaders.assertThatAllRead(PublishedDocument.yaml(document).text(), document);
    }

    /// Both versions define these escapes; SnakeYAML Engine does not read them.
    @Test
    void separatorsOfLinesAndParagraphsAreEscaped() throws Exception {
        var document = JsonNodeFactory.instance
                .objectNode()
                .put("value", "a\u2028b\u2029c")
                .put("lines", "a\nb\u2028c\u2029");

        assertThat(PublishedDocument.yaml(document).text())
                .isEqualTo("value: \"a\\Lb\\Pc\"\nlines: \"a\\nb\\Lc\\P\"\n");
    }

    @Test
    void theEntityTagChangesWithTheText() {
        var here = PublishedDocument.json(PublishedDocument.of(Documents.merged(), ISSUER, "/"));
        var there = PublishedDocument.json(PublishedDocument.of(Documents.merged(), ISSUER, "https://api.example.org"));

        assertThat(here.entityTag()).matches("\"[0-9a-f]{32}\"").isNotEqualTo(there.entityTag());
        assertThat(here).isEqualTo(PublishedDocument.json(PublishedDocument.of(Documents.merged(), ISSUER, "/")));
    }
}
