package dev.waymark.kubernetes.played;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.load.ServiceRead;
import dev.waymark.local.load.SteadyLoad;
import dev.waymark.local.load.SteadyLoad.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The only instance of a program is stopped by SIGTERM and started again while requests come.
class StoppedContainersIT {

    @RegisterExtension
    static final SharedSuite SHARED = new SharedSuite();

    private static final int ENDED_BY_SIGTERM = 143;
    private static final long WAIT = 100;

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "initiative", "roadmap"})
    void onlyRequestsToTheServiceThatIsAwayAreRefusedAndAllAreToldToComeAgain(String component)
            throws IOException, InterruptedException {
        try (var load = new SteadyLoad(this::request)) {
            stopAndStart(component, load);

            var outcomes = load.outcomes();
            ServiceRead.assertOnlyRefusedWhereNeeded(outcomes, component + "-service");
            assertThat(outcomes).extracting(Outcome::status).contains(503);
        }
    }

    /// Nobody is left to answer meanwhile: whom the gateway lets in it answers, and then nobody can connect.
    @Test
    void theGatewayAnswersEveryRequestThatItTakes() throws IOException, InterruptedException {
        try (var load = new SteadyLoad(this::request)) {
            stopAndStart("gateway", load);

            assertThat(load.outcomes())
                    .filteredOn(outcome -> outcome.status() != 200 && outcome.status() != 404)
                    .isNotEmpty()
                    .allSatisfy(lost -> assertThat(lost.body()).contains(ConnectException.class.getName()));
        }
    }

    /// Under load before, between and after.
    private static void stopAndStart(String component, SteadyLoad load) throws IOException, InterruptedException {
        awaitRounds(load, 10);
        assertThat(SHARED.get().terminate(component)).isEqualTo(ENDED_BY_SIGTERM);
        awaitRounds(load, 2);
        SHARED.get().startAgain(component);
        awaitAnswers();
        awaitRounds(load, 2);
    }

    /// Until the gateway leaves the service alone no longer.
    private static void awaitAnswers() throws IOException, InterruptedException {
        for (var read : ServiceRead.ALL) {
            while (status(read) != read.status()) {
                Thread.sleep(WAIT);
            }
        }
    }

    private static int status(ServiceRead read) throws IOException, InterruptedException {
        return SHARED.get()
                .get(SHARED.get().gateway().resolve(read.path()).toString(), "Authorization", "Bearer " + token())
                .statusCode();
    }

    private static void awaitRounds(SteadyLoad load, int rounds) throws InterruptedException {
        var before = load.answered();
        while (load.answered() < before + rounds * ServiceRead.ALL.size()) {
            Thread.sleep(WAIT);
        }
    }

    private HttpRequest request(int number) {
        try {
            return ServiceRead.request(SHARED.get().gateway(), token(), number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String token() throws IOException, InterruptedException {
        return SHARED.get().access().tokens().ofUser("lea");
    }
}
