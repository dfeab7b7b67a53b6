package dev.waymark.rest.body;

import dev.waymark.rest.json.MergePatch;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.ProblemMapping;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/// An operation that takes a body takes it in one media type, as UTF-8 and without a content encoding.
/// Everything else is refused here, before a reader is chosen.
@Singleton
public class AcceptedBody {

    private static final Pattern PARAMETERS = Pattern.compile("(\\s*;\\s*charset=(utf-8|\"utf-8\"))?");

    private final ProblemMapping problems;

    public AcceptedBody(ProblemMapping problems) {
        this.problems = problems;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, SimpleResourceInfo operation) {
        if (!takesBody(operation)) {
            return;
        }
        var accepted = mediaType(request.getMethod());
        var encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        var sent = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (sent == null && isEmpty(request)) {
            throw new ProblemException(HttpProblem.MALFORMED_REQUEST, "The body is empty; JSON is needed.");
        }
        if (!isAccepted(sent, accepted) || !isIdentity(encoding)) {
            throw refusal(request.getMethod());
        }
    }

    private static boolean takesBody(SimpleResourceInfo operation) {
        return Arrays.stream(operation.parameterTypes()).anyMatch(type -> type.isRecord() || type == MergePatch.class);
    }

    /// A PATCH is a merge patch everywhere, and every other body is JSON.
    static String mediaType(String method) {
        return method.equals(HttpMethod.PATCH) ? MergePatch.MEDIA_TYPE : MediaType.APPLICATION_JSON;
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") == null : length.equals("0");
    }

    static boolean isAccepted(@Nullable String sent, String accepted) {
        if (sent == null) {
            return false;
        }
        var name = sent.strip().toLowerCase(Locale.ROOT);
        return name.startsWith(accepted)
                && PARAMETERS.matcher(name.substring(accepted.length())).matches();
    }

    private static boolean isIdentity(@Nullable String encoding) {
        return encoding == null || encoding.strip().equalsIgnoreCase("identity");
    }

    /// Where the framework refuses a media type before it asks here.
    @ServerExceptionMapper
    public Response unsupported(NotSupportedException refused, ContainerRequestContext request) {
        return problems.refused(refusal(request.getMethod()), request);
    }

    private static ProblemException refusal(String method) {
        var accepted = mediaType(method);
        return new ProblemException(
                        HttpProblem.UNSUPPORTED_MEDIA_TYPE,
                        "The body must be %s in UTF-8, sent with this Content-Type and without a Content-Encoding."
                                .formatted(accepted))
                .withHeader(HttpHeaders.ACCEPT, accepted);
    }
}
