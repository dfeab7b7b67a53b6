package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.assessment.crm.upload.Upload;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.idempotency.RequestBody;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.job.Job;
import dev.waymark.rest.job.PreferredWait;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// What a request for jobs says beside its path: who sends it, what its file is, and how long it waits.
@RequestScoped
class RequestContext {

    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "WINDOWS-1252");

    private final HttpHeaders headers;
    private final Caller caller;
    private final RequestBody body;
    private final PreferredWait wait;
    private final Preconditions preconditions;

    RequestContext(
            HttpHeaders headers, Caller caller, RequestBody body, PreferredWait wait, Preconditions preconditions) {
        this.headers = headers;
        this.caller = caller;
        this.body = body;
        this.wait = wait;
        this.preconditions = preconditions;
    }

    /// How the bytes of a file are to be read.
    record SentFile(FileFormat format, Charset charset, boolean gzip) {}

    /// @throws ProblemException 415 where nobody can read such a file
    SentFile sentFile() {
        var type = headers.getMediaType();
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        var coding = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        var charset = type == null ? null : type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
        if (type == null
                || charset == null
                || !CHARSETS.contains(charset.toUpperCase(Locale.ROOT))
                || !List.of("identity", "gzip").contains(coding)) {
            throw refused();
        }
        var format = FileFormat.of(type.getType() + "/" + type.getSubtype()).orElseThrow(RequestContext::refused);
        return new SentFile(format, charset(charset), coding.equals("gzip"));
    }

    private static Charset charset(String name) {
        return name.equalsIgnoreCase("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(name);
    }

    private static ProblemException refused() {
        return new ProblemException(
                        HttpProblem.UNSUPPORTED_MEDIA_TYPE,
                        "The file must be application/x-ndjson, text/csv or application/json, with one of the charsets"
                                + " UTF-8, UTF-16, UTF-16LE, UTF-16BE and windows-1252, and plain or compressed by gzip.")
                .withHeader(HttpHeaders.ACCEPT, "application/x-ndjson, text/csv, application/json");
    }

    /// Lets a repeated request be told from another one by the hash of its file.
    void remember(Upload upload) {
        body.remember(("SHA-256 " + upload.hash()).getBytes(StandardCharsets.US_ASCII));
    }

    String username() {
        return caller.username();
    }

    void requireCurrent(ImportJobView job) {
        preconditions.requireCurrent(job);
    }

    <J extends Job> J end(Supplier<J> look) {
        return wait.end(look);
    }

    <J extends Job> RestResponse<?> end(RestResponse<?> started, Function<UUID, J> look) {
        return wait.end(started, look);
    }
}
