package dev.waymark.rest.audit.chain;

import dev.waymark.rest.structure.Calculation;
import org.jspecify.annotations.Nullable;

/// What was done, before it has a place in the chain. Holds neither the content of requests nor that of
/// answers.
///
/// @param subject of the caller's token
/// @param name sign-in name of the caller
/// @param requestId under which the logs know the request
/// @param operation id of the operation
/// @param word what was done
/// @param resource path from `/v1` on
/// @param outcome name of an {@link AuditOutcome}; anything in a row that was changed
/// @param before SHA-256 of the representation that the caller changed
/// @param after SHA-256 of the representation that the caller was answered
@Calculation
public record AuditedAct(
        String subject,
        String name,
        String requestId,
        String operation,
        String word,
        String resource,
        String outcome,
        @Nullable String before,
        @Nullable String after) {}
