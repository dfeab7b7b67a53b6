package dev.waymark.gateway.console;

import dev.waymark.gateway.coding.AcceptEncoding;
import dev.waymark.gateway.coding.CodedTag;
import dev.waymark.gateway.coding.Compression;
import dev.waymark.gateway.coding.GzipStream;
import dev.waymark.gateway.contract.PublishedDocument;
import dev.waymark.gateway.problem.GatewayProblem;
import dev.waymark.gateway.problem.ProblemAnswer;
import dev.waymark.gateway.problem.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/// Answers a public text, or 304 to a reader who has it.
///
/// @param caching how long readers may keep it
/// @param gzip the text compressed, once
record PublicAnswer(String mediaType, String entityTag, String caching, Buffer text, Buffer gzip) {

    private static final int NOT_MODIFIED = 304;

    static PublicAnswer of(String mediaType, PublishedDocument document) {
        return of(mediaType, document, "no-cache");
    }

    static PublicAnswer of(String mediaType, PublishedDocument document, String caching) {
        var text = Buffer.buffer(document.text());
        return new PublicAnswer(
                mediaType + "; charset=utf-8", document.entityTag(), caching, text, GzipStream.whole(text));
    }

    void send(RoutingContext context) {
        var method = context.request().method();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            answer(context);
        } else {
            ProblemAnswer.send(
                    context,
                    Refusal.of(GatewayProblem.METHOD_NOT_ALLOWED, "The document is read only.", "Allow", "GET, HEAD"));
        }
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        var compressed = AcceptEncoding.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        response.putHeader(HttpHeaders.ETAG, entityTag).putHeader(HttpHeaders.CACHE_CONTROL, caching);
        Compression.vary(response.headers());
        if (compressed) {
            Compression.nameTag(response.headers());
        }
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType);
        if (compressed) {
            Compression.nameCoding(response.headers());
        }
        response.end(compressed ? gzip : text);
    }

    /// Whether the reader's `If-None-Match` names the document, weakly or strongly.
    private boolean isKnown(@Nullable String condition) {
        return condition != null
                && (condition.strip().equals("*") || CodedTag.plain(condition).contains(entityTag));
    }
}
