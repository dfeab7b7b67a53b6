package dev.waymark.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.load.SteadyLoad.Outcome;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;

/// A read through the gateway that needs one service, or two.
///
/// @param services those that it needs
/// @param status of its answer
public record ServiceRead(List<String> services, String path, int status) {

    private static final int UNAVAILABLE = 503;

    /// The other services ask assessment-service what the caller is granted, for every request.
    public static final List<ServiceRead> ALL = List.of(
            new ServiceRead(List.of("assessment-service"), "/v1/cycles", 200),
            new ServiceRead(List.of("initiative-service", "assessment-service"), "/v1/assumption-library", 200),
            new ServiceRead(
                    List.of("roadmap-service", "assessment-service"),
                    "/v1/roadmaps/01890000-0000-7000-8000-000000000000",
                    404));

    /// The read of a number, in turn.
    public static HttpRequest request(URI gateway, String token, int number) {
        return HttpRequest.newBuilder(
                        gateway.resolve(ALL.get(number % ALL.size()).path()))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private boolean isOf(Outcome outcome) {
        return outcome.request().endsWith(path);
    }

    private static boolean isAnswered(Outcome outcome) {
        return ALL.stream().anyMatch(read -> read.isOf(outcome) && outcome.status() == read.status());
    }

    private static boolean needs(Outcome outcome, String service) {
        return ALL.stream()
                .anyMatch(read -> read.isOf(outcome) && read.services().contains(service));
    }

    /// Every request is answered but those that need the service that was stopped; and these are told to come again.
    public static void assertOnlyRefusedWhereNeeded(List<Outcome> outcomes, String stopped) {
        assertThat(outcomes).filteredOn(outcome -> !isAnswered(outcome)).allSatisfy(refused -> {
            assertThat(needs(refused, stopped)).as(refused.toString()).isTrue();
            assertThat(refused.status()).as(refused.body()).isEqualTo(UNAVAILABLE);
            assertThat(refused.retryAfter()).isNotEmpty();
        });
    }
}
