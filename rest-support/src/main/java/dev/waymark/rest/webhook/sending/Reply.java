package dev.waymark.rest.webhook.sending;

import org.jspecify.annotations.Nullable;

/// What came of an attempt.
///
/// @param status of the answer; `null` where there was none
/// @param failure why the attempt has failed, for people; `null` where it has not
record Reply(@Nullable Integer status, @Nullable String failure) {

    private static final int GONE = 410;

    static Reply of(int status) {
        return new Reply(status, status / 100 == 2 ? null : "The receiver answered %d.".formatted(status));
    }

    static Reply failed(String why) {
        return new Reply(null, why);
    }

    boolean isDelivered() {
        return failure == null;
    }

    /// Whether the receiver never wants to be told of anything again.
    boolean isGone() {
        return status != null && status == GONE;
    }
}
