package dev.waymark.rest.idempotency;

import jakarta.enterprise.context.RequestScoped;

/// The bytes of this request's body, kept so that a repeated request can be distinguished from another one.
@RequestScoped
public class RequestBody {

    private byte[] bytes = {};

    public byte[] remember(byte[] read) {
        bytes = read;
        return read;
    }

    byte[] bytes() {
        return bytes;
    }
}
