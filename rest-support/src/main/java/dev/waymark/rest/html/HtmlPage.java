package dev.waymark.rest.html;

import dev.waymark.pictures.PagePicture;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/// A page in English that stands for itself: its style and its pictures are part of it, it has no script, and
/// it loads nothing.
///
/// @param title also the name of a printed file
/// @param style the rules of the page, before those of the pictures
/// @param body what the page holds, in its order
public record HtmlPage(String title, String style, List<Html> body) {

    /// The header that goes with the page.
    public static final String POLICY = "Content-Security-Policy";

    public HtmlPage {
        body = List.copyOf(body);
        if (style.contains("<")) {
            throw new IllegalArgumentException("a style has no tags");
        }
    }

    /// Allows the browser the page's own style, found by its digest, and nothing else (CSP 3, section 8.4).
    public String policy() {
        return "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                .formatted(Base64.getEncoder().encodeToString(sha256(rules())));
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        var head = Html.of("head")
                .holding(
                        Html.of("meta").with("charset", "utf-8"),
                        Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                        Html.of("meta").with("name", "color-scheme").with("content", "light dark"),
                        Html.of("title", title),
                        new Html("style", "", rules()));
        var pictures = new Html("div", " class=\"patterns\"", PagePicture.patterns());
        var all = Html.of("body").holding(pictures).holding(body);
        return "<!DOCTYPE html>" + Html.of("html").with("lang", "en").holding(head, all);
    }

    private String rules() {
        return style + PagePicture.rules() + ".patterns{position:absolute;width:0;height:0;overflow:hidden}";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
