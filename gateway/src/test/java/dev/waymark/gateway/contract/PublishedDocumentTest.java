package dev.waymark.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

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
        assertThat(new YAMLMapper().readTree(PublishedDocument.yaml(document).text()))
                .isEqualTo(document);
    }

    @Test
    void theEntityTagChangesWithTheText() {
        var here = PublishedDocument.json(PublishedDocument.of(Documents.merged(), ISSUER, "/"));
        var there = PublishedDocument.json(PublishedDocument.of(Documents.merged(), ISSUER, "https://api.example.org"));

        assertThat(here.entityTag()).matches("\"[0-9a-f]{32}\"").isNotEqualTo(there.entityTag());
        assertThat(here).isEqualTo(PublishedDocument.json(PublishedDocument.of(Documents.merged(), ISSUER, "/")));
    }
}
