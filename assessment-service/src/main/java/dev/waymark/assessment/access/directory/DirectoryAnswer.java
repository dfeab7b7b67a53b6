package dev.waymark.assessment.access.directory;

import com.fasterxml.jackson.databind.JsonNode;

/// What Keycloak answers.
///
/// @param location of what was made; empty where nothing was
record DirectoryAnswer(int status, JsonNode body, String location) {

    static final int CREATED = 201;
    static final int INVALID = 400;
    static final int UNAUTHENTICATED = 401;
    static final int FORBIDDEN = 403;
    static final int MISSING = 404;
    static final int CONFLICT = 409;
    static final int FAILED = 500;

    boolean isDone() {
        return status >= 200 && status < 300;
    }
}
