package dev.waymark.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailSinkTest {

    @Test
    void theLinkOfAMailIsReadAcrossItsLines() {
        String mail = "Subject: Update\r\n\r\nFollow http://127.0.0.1:8180/realms/waymark/login-actions/action-t=\r\n"
                + "oken?key=3Dabc&execution=3Dx\r\nThis link expires.";

        assertThat(MailSink.link(mail))
                .hasValue("http://127.0.0.1:8180/realms/waymark/login-actions/action-token?key=abc&execution=x");
    }

    @Test
    void aMailMayHaveNoLink() {
        assertThat(MailSink.link("Subject: Hello\r\n\r\nHello")).isEmpty();
    }
}
