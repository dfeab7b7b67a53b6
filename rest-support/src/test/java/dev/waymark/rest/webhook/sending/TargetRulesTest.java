package dev.waymark.rest.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.webhook.sending.TargetRules.RefusedTarget;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRulesTest {

    private static final TestWebhooks SETTINGS = new TestWebhooks(false, List.of("crm.internal"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.9.9.9", "169.254.169.254", "172.16.0.1",
                "172.31.255.255", "192.0.0.8", "192.0.2.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1",
                "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                "::ffff:a00:1", "::127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1",
                "2002:a00:1::1", "3fff::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1"
            })
    void specialAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "93.184.216.34", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "2a00:1450::1"})
    void othersAre(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "crm.example.org",
                "http://crm.example.org/",
                "ftp://crm.example.org/",
                "https:///x",
                "https://user:word@crm.example.org/",
                "https://crm.example.org/#x",
                "https://crm.example.org/ x",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://127.0.0.1./",
                "https://010.8.8.8/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:7f00:1]/",
                "https://[fd00::1]/",
                "https://169.254.169.254/latest/meta-data"
            })
    void suchAddressesAreRefusedWhenAWebhookIsMade(String url) {
        assertThatThrownBy(() -> rules("93.184.216.34").requireAllowed(url)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://crm.example.org", "https://crm.example.org:8443/a?b=c", "https://93.184.216.34/x"})
    void publicOnesAreAllowed(String url) throws RefusedTarget {
        assertThatCode(() -> rules("93.184.216.34").requireAllowed(url)).doesNotThrowAnyException();
        assertThat(rules("93.184.216.34").verified(URI.create(url)).getHostAddress())
                .isEqualTo("93.184.216.34");
    }

    @Test
    void aNameOfWhichOneAddressIsPrivateIsRefusedEachTimeItIsResolved() {
        var target = URI.create("https://crm.example.org/");

        assertThatThrownBy(() -> rules("93.184.216.34", "10.0.0.1").verified(target))
                .isInstanceOf(RefusedTarget.class)
                .hasMessage("The host has an address that is not public.");
    }

    @Test
    void onlyHostsThatTheOperatorNamesMayBePrivate() throws RefusedTarget {
        assertThat(rules("10.0.0.1")
                        .verified(URI.create("https://crm.internal/"))
                        .getHostAddress())
                .isEqualTo("10.0.0.1");
        assertThatThrownBy(() -> rules("10.0.0.1").verified(URI.create("https://erp.internal/")))
                .isInstanceOf(RefusedTarget.class);
    }

    private static TargetRules rules(String... addresses) {
        return new TargetRules(SETTINGS, host -> {
            var found = new InetAddress[addresses.length];
            for (int i = 0; i < addresses.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        });
    }
}
