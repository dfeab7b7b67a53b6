package dev.waymark.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private static final List<String> TRUSTED = List.of("10.0.0.1", "10.0.0.2");

    @Test
    void aHeaderOfAStrangerSaysNothing() {
        assertThat(ClientAddress.of("192.0.2.7", List.of("198.51.100.1"), List.of()))
                .isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of("192.0.2.7", List.of("198.51.100.1"), TRUSTED))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void aTrustedProxySaysForWhomItCalls() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("192.0.2.7"), TRUSTED)).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of("10.0.0.1", List.of(), TRUSTED)).isEqualTo("10.0.0.1");
    }

    @Test
    void whatTheClientPretendedBeforeTheProxyDoesNotCount() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("198.51.100.1, 192.0.2.7"), TRUSTED))
                .isEqualTo("192.0.2.7");
        assertThat(ClientAddress.of("10.0.0.1", List.of("198.51.100.1", "192.0.2.7, 10.0.0.2"), TRUSTED))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void whatIsNoAddressEndsTheChain() {
        assertThat(ClientAddress.of("10.0.0.1", List.of("192.0.2.7, unknown"), TRUSTED))
                .isEqualTo("10.0.0.1");
        assertThat(ClientAddress.of("10.0.0.1", List.of(""), TRUSTED)).isEqualTo("10.0.0.1");
    }

    @Test
    void oneSubscriberOfIpv6IsOneAddress() {
        var first = ClientAddress.of("2001:db8:1:2:3:4:5:6", List.of(), List.of());

        assertThat(ClientAddress.of("2001:db8:1:2:ffff::1", List.of(), List.of()))
                .isEqualTo(first);
        assertThat(ClientAddress.of("2001:db8:1:3::1", List.of(), List.of())).isNotEqualTo(first);
    }
}
