package dev.waymark.rest.problem;

import java.util.Locale;

/// A kind of refusal. Each service lists its own in one enum, which is its catalogue of problems.
public interface ProblemType {

    /// The constant's name; the stable type URI is made from it.
    String name();

    /// HTTP status of the answer.
    int status();

    /// Short sentence that is the same for every occurrence.
    String title();

    /// `urn:waymark:problem:` and the name in kebab-case.
    default String uri() {
        return "urn:waymark:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
