package dev.waymark.rest.webhook.sending;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where deliveries may go. Names are resolved before each attempt, and the connection goes to the address that was
/// checked: what the name means a moment later has no effect.
@Singleton
public class TargetRules {

    /// Finds the addresses of a host.
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /// Other spellings of numbers (decimal, octal, hexadecimal, shortened) are refused: programs read them differently.
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("(?i)(.*[.])?(0x[0-9a-f]*|[0-9]+)[.]?");

    private static final Pattern IPV4 = Pattern.compile(
            "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])([.](25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}");

    private static final String RULE = "must be an address such as https://crm.example.org/waymark: ";

    private final WebhookConfig config;
    private final Resolver resolver;

    @Inject
    public TargetRules(WebhookConfig config) {
        this(config, InetAddress::getAllByName);
    }

    TargetRules(WebhookConfig config, Resolver resolver) {
        this.config = config;
        this.resolver = resolver;
    }

    /// What is wrong with an address can be said without resolving its host, except for the host.
    ///
    /// @throws ProblemException 400 where it may not be one of a webhook
    public void requireAllowed(String url) {
        fault(url).ifPresent(fault -> {
            throw ProblemException.invalid(List.of(new Violation("/url", RULE + fault)));
        });
    }

    private Optional<String> fault(String url) {
        try {
            var uri = new URI(url);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("https") && !(scheme.equals("http") && config.allowHttp())) {
                return Optional.of("the scheme is not https");
            }
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                return Optional.of("it needs a host, and has neither a user nor a fragment");
            }
            return faultOfHost(uri.getHost());
        } catch (URISyntaxException noAddress) {
            return Optional.of("it cannot be read");
        }
    }

    private Optional<String> faultOfHost(String host) {
        if (isPrivateHost(host)) {
            return Optional.empty();
        }
        if (LIKE_A_NUMBER.matcher(host).matches() && !IPV4.matcher(host).matches()) {
            return Optional.of("a number as host is four decimal numbers with dots between them");
        }
        if (IPV4.matcher(host).matches() || host.startsWith("[")) {
            return literalIsPublic(host) ? Optional.empty() : Optional.of("the host is no public address");
        }
        return Optional.empty();
    }

    private static boolean literalIsPublic(String host) {
        try {
            return PublicAddress.is(InetAddress.getByName(host));
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private boolean isPrivateHost(String host) {
        return config.privateHosts().orElse(List.of()).contains(host.toLowerCase(Locale.ROOT));
    }

    /// The address that a connection to the target has to go to.
    ///
    /// @throws RefusedTarget where it may not go there, or where there is no such host
    InetAddress verified(URI target) throws RefusedTarget {
        var fault = fault(target.toString());
        if (fault.isPresent()) {
            throw new RefusedTarget("The address is refused: %s.".formatted(fault.get()));
        }
        var addresses = resolved(target.getHost());
        if (!isPrivateHost(target.getHost()) && !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
            throw new RefusedTarget("The host has an address that is not public.");
        }
        return addresses[0];
    }

    private InetAddress[] resolved(String host) throws RefusedTarget {
        try {
            return resolver.addresses(host);
        } catch (UnknownHostException unknown) {
            throw new RefusedTarget("The host has no address.");
        }
    }

    /// Says in words for people why nothing is sent there.
    static final class RefusedTarget extends Exception {
        RefusedTarget(String why) {
            super(why);
        }
    }
}
