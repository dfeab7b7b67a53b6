package dev.waymark.rest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {

    private static final HtmlPage PAGE =
            new HtmlPage("A & B", "p{color:#000}", List.of(Html.of("main", List.of(Html.of("h1", "A & B")))));

    @Test
    void aPageHasALanguageATitleAndAViewport() {
        assertThat(PAGE.toString())
                .startsWith("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
                .contains("<title>A &amp; B</title>")
                .contains("name=\"viewport\"")
                .contains("<main><h1>A &amp; B</h1></main>")
                .endsWith("</body></html>");
    }

    @Test
    void thePolicyAllowsTheStyleOfThePageAndNothingElse() throws NoSuchAlgorithmException {
        var style = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(PAGE.toString());
        assertThat(style.find()).isTrue();
        var digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));

        assertThat(PAGE.policy())
                .contains("style-src 'sha256-%s';".formatted(Base64.getEncoder().encodeToString(digest)))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(style.find()).as("a second style").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\" onload=\"x", "</style><img src=x>", "a & b", "\u0000\u202e"})
    void nothingThatSomebodyWroteBecomesMarkup(String hostile) {
        var element = Html.of("p", hostile).with("title", hostile).toString();

        assertThat(element).startsWith("<p title=\"").endsWith("</p>");
        assertThat(element.replace("<p title=\"", "").replace("</p>", "").replace("\">", ""))
                .doesNotContain("<")
                .doesNotContain("\"")
                .doesNotContain("\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "https://evil.example", ""})
    void aLinkLeadsToThisApiAlone(String elsewhere) {
        assertThatThrownBy(() -> Html.link(elsewhere, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Html.link("/v1/cycles", "all")).hasToString("<a href=\"/v1/cycles\">all</a>");
    }

    @Test
    void elementsWithoutAnEndHaveNone() {
        assertThat(Html.of("br")).hasToString("<br>");
        assertThat(Html.of("div")).hasToString("<div></div>");
    }

    @Test
    void aStyleCannotEndItself() {
        assertThatThrownBy(() -> new HtmlPage("x", "</style>", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
