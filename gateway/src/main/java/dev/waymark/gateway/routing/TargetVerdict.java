package dev.waymark.gateway.routing;

import org.jspecify.annotations.Nullable;

/// What became of a request's target.
sealed interface TargetVerdict {

    /// @param path normalised; what is authorised and what is forwarded
    /// @param query as it came, without the question mark
    record Accepted(String path, @Nullable String query) implements TargetVerdict {

        /// The target as the service receives it.
        String forwarded() {
            return query == null ? path : path + "?" + query;
        }
    }

    /// @param reason a sentence for the caller
    record Refused(String reason) implements TargetVerdict {}

    /// Longer than what is read.
    record TooLong(int length, int longest) implements TargetVerdict {}
}
