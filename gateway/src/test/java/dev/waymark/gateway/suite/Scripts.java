package dev.waymark.gateway.suite;

import java.util.Optional;

/// Answers that the scripted service gives as they stand.
final class Scripts {

    private static final String LONG = "[" + "1,".repeat(20_000) + "1]";

    private static final String REVOKED =
            "Bearer realm=\"waymark\", error=\"invalid_token\", error_description=\"The token was revoked\"";

    private Scripts() {}

    /// @param head of the request
    static Optional<String> answer(String word, String head, String address) {
        return Optional.ofNullable(
                switch (word) {
                    case "bare500" ->
                        of(
                                "500 Internal Server Error",
                                "Content-Type: text/html",
                                "<pre>at dev.waymark.Inside.java:7</pre>");
                    case "bare503" -> of("503 Service Unavailable", "Content-Type: text/html", "no server");
                    case "bare414" -> "HTTP/1.1 414 URI Too Long\r\nContent-Length: 0\r\n\r\n";
                    case "bare405" ->
                        of("405 Method Not Allowed", "Allow: GET\r\nContent-Type: text/html", "<i>no</i>");
                    case "problem500" ->
                        of(
                                "500 Internal Server Error",
                                "Content-Type: application/problem+json",
                                "{\"type\":\"urn:waymark:problem:internal-error\",\"status\":500}");
                    case "revoked" -> unauthenticated(REVOKED);
                    case "unverified" -> unauthenticated("Bearer");
                    case "conflict" ->
                        of(
                                "409 Conflict",
                                "Content-Type: application/problem+json",
                                "{\"type\":\"urn:waymark:problem:conflict\",\"status\":409}");
                    case "hops" -> of("200 OK", """
                                Connection: X-Private, keep-alive\r
                                X-Private: secret\r
                                Keep-Alive: timeout=5\r
                                Server: inside\r
                                X-Powered-By: inside\r
                                Waymark-Counting-Roles: viewer\r
                                X-Request-Id: theirs\r
                                ETag: "7\"""", "hops");
                    case "page" -> of("200 OK", """
                                Content-Type: text/html;charset=UTF-8\r
                                Content-Security-Policy: default-src 'none'; style-src 'sha256-x'""", "<p>Page</p>");
                    case "created" -> of("201 Created", "Location: " + address + "/v1/cycles/7", "{}");
                    case "elsewhere" -> of("201 Created", "Location: https://elsewhere.example/x", "{}");
                    case "split-header" -> of("200 OK", "X-Note: one\rSet-Cookie: evil=1", "split");
                    case "split-status" -> of("200 OK\rHTTP/1.1 299 Evil", "X-Note: one", "split");
                    case "known" -> "HTTP/1.1 304 Not Modified\r\nETag: \"7\"\r\n\r\n";
                    case "tagged" -> tagged(head);
                    case "long" -> longer(head, "ETag: \"8\"\r\nContent-Type: application/json");
                    case "long-events" -> longer(head, "Content-Type: text/event-stream");
                    case "long-image" -> longer(head, "Content-Type: image/png");
                    case "long-stream" ->
                        "HTTP/1.1 200 OK\r\n%s\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n"
                                .formatted("Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked");
                    case "stream" -> "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
                    case "head" -> "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n";
                    default -> null;
                });
    }

    private static String unauthenticated(String challenge) {
        return of(
                "401 Unauthorized",
                "Content-Type: application/problem+json\r\nWWW-Authenticate: " + challenge,
                "{\"type\":\"urn:waymark:problem:unauthenticated\",\"status\":401}");
    }

    /// A representation with an entity tag, as the services answer GET and HEAD.
    private static String tagged(String head) {
        var headers = "ETag: \"7\"\r\nVary: Authorization, Accept\r\n";
        if (Wire.header(head, "If-None-Match").filter("\"7\""::equals).isPresent()) {
            return "HTTP/1.1 304 Not Modified\r\n" + headers + "\r\n";
        }
        return "HTTP/1.1 200 OK\r\n%sContent-Length: 5\r\n\r\n%s"
                .formatted(headers, head.startsWith("HEAD ") ? "" : "seven");
    }

    /// An answer that is worth compressing.
    private static String longer(String head, String headers) {
        if (Wire.header(head, "If-None-Match").filter("\"8\""::equals).isPresent()) {
            return "HTTP/1.1 304 Not Modified\r\nETag: \"8\"\r\n\r\n";
        }
        var body = head.startsWith("HEAD ") ? "" : LONG;
        return "HTTP/1.1 200 OK\r\n%s\r\nContent-Length: %d\r\n\r\n%s".formatted(headers, LONG.length(), body);
    }

    private static String of(String status, String headers, String body) {
        return "HTTP/1.1 %s\r\n%s\r\nContent-Length: %d\r\n\r\n%s".formatted(status, headers, body.length(), body);
    }
}
