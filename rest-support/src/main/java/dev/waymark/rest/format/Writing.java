package dev.waymark.rest.format;

import dev.waymark.rest.html.HtmlPage;

/// How the answer to a request is written as a page.
public record Writing(WrittenView<?> written) {

    static Writing of(Written written) {
        return new Writing(Drawing.instance(written.value()));
    }

    /// @param view what the operation answers
    public HtmlPage of(Object view) {
        return of(written, view);
    }

    /// The operation declares both the view and what writes it.
    @SuppressWarnings("unchecked")
    private static <V> HtmlPage of(WrittenView<V> written, Object view) {
        return written.of((V) view);
    }
}
