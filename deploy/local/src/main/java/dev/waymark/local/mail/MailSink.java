package dev.waymark.local.mail;

import dev.waymark.local.output.Progress;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.subethamail.smtp.server.SMTPServer;

/// Takes all mail that Keycloak sends on this machine, sends it nowhere, and shows its link: so the people of an
/// invented company can be invited.
public final class MailSink implements AutoCloseable {

    private static final Pattern SOFT_LINE_BREAK = Pattern.compile("=\\r?\\n");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\">]+");

    private final SMTPServer server;

    private MailSink(SMTPServer server) {
        this.server = server;
    }

    /// @param port on the loopback address
    public static MailSink listening(int port, Progress progress) {
        SMTPServer server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, mail) -> progress.line("mail", shown(to, mail)))
                .build();
        server.start();
        return new MailSink(server);
    }

    private static String shown(String to, byte[] mail) {
        return "for %s: %s"
                .formatted(to, link(new String(mail, StandardCharsets.UTF_8)).orElse("has no link"));
    }

    /// The first link of a mail, which may be written as quoted-printable (RFC 2045).
    static Optional<String> link(String mail) {
        String text = SOFT_LINE_BREAK.matcher(mail).replaceAll("").replace("=3D", "=");
        return LINK.matcher(text).results().map(MatchResult::group).findFirst();
    }

    @Override
    public void close() {
        server.stop();
    }
}
