package dev.waymark.gateway.merge;

import java.util.regex.Pattern;

/// What a path template looks like to a request: names of parameters do not tell two templates apart.
final class PathShape {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}/]+}");
    private static final Pattern ROUTABLE = Pattern.compile("/v1(/(\\{[A-Za-z][A-Za-z0-9]*}|[A-Za-z0-9._~-]+))+");

    private PathShape() {}

    /// `/v1/cycles/{cycleId}/goals` becomes `/v1/cycles/{}/goals`.
    static String of(String template) {
        return PARAMETER.matcher(template).replaceAll("{}");
    }

    /// Under `/v1`, without a slash at the end, and every segment a plain word or exactly one parameter.
    static boolean isRoutable(String template) {
        return ROUTABLE.matcher(template).matches();
    }
}
