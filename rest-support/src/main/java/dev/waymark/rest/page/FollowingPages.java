package dev.waymark.rest.page;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/// Reads a list on from its first page: the operation is called again for each page, by the same caller and under the
/// same rules, when the page before is written. So no connection to the database is held while the caller reads, and
/// nothing is held of what is written.
@Singleton
public class FollowingPages {

    private final EntityManager entities;

    public FollowingPages(EntityManager entities) {
        this.entities = entities;
    }

    /// What is done with the items of a page.
    @FunctionalInterface
    public interface Items {

        void write(List<?> items) throws IOException;
    }

    /// The cursor of the page behind, where the caller chose to read in pages.
    public Optional<String> cursorBehind(Page<?> page) {
        return isOfWholeList() ? Optional.empty() : Optional.ofNullable(page.nextCursor());
    }

    /// @throws RuntimeException what the operation throws; its caller has got a part by then and must notice
    public void write(Page<?> first, Items items) throws IOException {
        items.write(first.items());
        var whole = isOfWholeList() && !isOfHeadersAlone();
        for (var cursor = first.nextCursor(); whole && cursor != null; ) {
            entities.clear();
            var page = after(cursor);
            items.write(page.items());
            cursor = page.nextCursor();
        }
    }

    private static boolean isOfWholeList() {
        return request().map(PageRequest::isOfWholeList).orElse(true);
    }

    private static boolean isOfHeadersAlone() {
        return CurrentRequestManager.get().getMethod().equals(HttpMethod.HEAD);
    }

    private static Optional<PageRequest> request() {
        return Arrays.stream(CurrentRequestManager.get().getParameters())
                .filter(PageRequest.class::isInstance)
                .map(PageRequest.class::cast)
                .findFirst();
    }

    private static Page<?> after(String cursor) {
        request()
                .orElseThrow(() -> new IllegalStateException("a list with a cursor takes a PageRequest"))
                .follow(cursor);
        return called(CurrentRequestManager.get());
    }

    private static Page<?> called(ResteasyReactiveRequestContext operation) {
        try {
            var page = operation
                    .getTarget()
                    .getInvoker()
                    .invoke(operation.getEndpointInstance(), operation.getParameters());
            return (Page<?>) page;
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failed) {
            throw new IllegalStateException("the next page cannot be read", failed);
        }
    }
}
