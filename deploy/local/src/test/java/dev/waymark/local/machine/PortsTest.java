package dev.waymark.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void whatIsWrittenDownIsReadAgain(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ports");
        assertThat(Ports.written(file)).isEmpty();

        new Ports(Map.of(Port.GATEWAY, 18080)).write(file, List.of(Port.GATEWAY, Port.KEYCLOAK));

        assertThat(Ports.written(file))
                .containsOnly(
                        Map.entry(Port.GATEWAY, 18080),
                        Map.entry(Port.GATEWAY_MANAGEMENT, 19080),
                        Map.entry(Port.KEYCLOAK, 8180));
    }

    @Test
    void portsThatNobodyChoseAreTheStandardOnes() {
        Ports ports = new Ports(Map.of(Port.GATEWAY, 9080));

        assertThat(ports.address(Port.GATEWAY)).hasToString("http://127.0.0.1:9080");
        assertThat(ports.of(Port.POSTGRESQL)).isEqualTo(15_432);
    }

    @Test
    void theManagementOfAProgramMovesWithIt() {
        assertThat(new Ports(Map.of()).of(Port.GATEWAY_MANAGEMENT)).isEqualTo(9080);
        assertThat(new Ports(Map.of(Port.GATEWAY, 7001)).of(Port.GATEWAY_MANAGEMENT))
                .isEqualTo(8001);
        assertThat(new Ports(Map.of(Port.GATEWAY, 65_000)).of(Port.GATEWAY_MANAGEMENT))
                .isEqualTo(64_000);
        assertThat(new Ports(Map.of(Port.GATEWAY, 7001, Port.GATEWAY_MANAGEMENT, 7002)).of(Port.GATEWAY_MANAGEMENT))
                .isEqualTo(7002);
    }

    @Test
    void aTakenPortIsNamedWithItsProgramAndAWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = FreePorts.except(Port.KEYCLOAK, taken.getLocalPort());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOfSatisfying(
                            Trouble.class,
                            trouble -> assertThat(trouble.advice()).contains("--port keycloak="))
                    .hasMessage("Port %d, where keycloak would listen, is taken.".formatted(taken.getLocalPort()));
        }
    }

    @Test
    void freePortsAreFine() throws IOException {
        Ports ports = FreePorts.all();

        assertThatCode(ports::requireFree).doesNotThrowAnyException();
    }

    @Test
    void twoProgramsCannotShareAPort() {
        assertThatThrownBy(() -> new Ports(Map.of(Port.GATEWAY, 9000, Port.KEYCLOAK, 9000)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("same port");
    }

    @Test
    void aPortHasToBeAPortForOrdinaryUsers() {
        for (int number : new int[] {80, 70_000}) {
            Map<Port, Integer> chosen = new EnumMap<>(Map.of(Port.GATEWAY, number));
            assertThatThrownBy(() -> new Ports(chosen))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(Integer.toString(number));
        }
    }
}
