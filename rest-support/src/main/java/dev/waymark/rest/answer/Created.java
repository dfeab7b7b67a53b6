package dev.waymark.rest.answer;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/// The answer to a POST that made something (201), or started something that takes longer (202).
public final class Created {

    private Created() {}

    /// @param path where the new resource is, from `/v1` on; relative, because only the gateway knows the public host
    public static <T> RestResponse<T> at(String path, T view) {
        return answer(RestResponse.Status.CREATED, path, view);
    }

    /// @param path where the job is that does the work
    public static <T> RestResponse<T> later(String path, T job) {
        return answer(RestResponse.Status.ACCEPTED, path, job);
    }

    private static <T> RestResponse<T> answer(RestResponse.Status status, String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(status)
                .entity(view)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }
}
