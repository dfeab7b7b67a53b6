package dev.waymark.rest.answer;

/// An answer that holds a secret. It is not kept for a request that is repeated under its `Idempotency-Key`.
public interface ShownOnce {

    /// The answer to the repeated request: the same without the secret.
    Object withoutSecret();
}
