package dev.waymark.rest.export;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/// An answer whose rest cannot be written.
public final class BrokenAnswer {

    private BrokenAnswer() {}

    /// Closes the connection where the answer has begun: the framework would end it as if it were whole.
    public static void breakOff() {
        var request = CurrentRequestManager.get();
        if (request.serverResponse().headWritten()) {
            request.serverRequest().closeConnection();
        }
    }
}
