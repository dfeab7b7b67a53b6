package dev.waymark.rest.job;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/// Tells the caller which preference was honoured.
@Provider
public class PreferenceApplied implements ContainerResponseFilter {

    public static final String HEADER = "Preference-Applied";

    private final PreferredWait wait;

    public PreferenceApplied(PreferredWait wait) {
        this.wait = wait;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        wait.applied().ifPresent(seconds -> response.getHeaders().putSingle(HEADER, "wait=%d".formatted(seconds)));
    }
}
