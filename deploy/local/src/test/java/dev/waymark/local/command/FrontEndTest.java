package dev.waymark.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontEndTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:5173",
                "http://127.0.0.1:3000",
                "http://[::1]:5173",
                "http://localhost",
                "https://front-end.example"
            })
    void anOriginIsTakenAsABrowserSendsIt(String origin) {
        assertThat(FrontEnd.parse(origin).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://localhost:5173/ | must end after host and port: http://localhost:5173",
                "http://localhost:5173/app | must end after host and port: http://localhost:5173",
                "http://localhost:5173?x=1 | must end after host and port",
                "http://localhost:5173#top | must end after host and port",
                "http://me@localhost:5173 | must end after host and port",
                "http://localhost: | must end after host and port: http://localhost",
                "* | never by a pattern",
                "http://*.example | never by a pattern",
                "ftp://localhost:5173 | must begin with http:// or https://",
                "localhost:5173 | must begin with http:// or https://",
                "null | must begin with http:// or https://",
                "'' | must begin with http:// or https://",
                "HTTP://localhost:5173 | must begin with http:// or https://",
                "http://Localhost:5173 | one host in small letters",
                "http://:5173 | one host",
                "http://local host:5173 | an address like",
                "http://localhost:80 | leaves out port 80",
                "https://front-end.example:443 | leaves out port 443",
                "http://localhost:0 | between 1 and 65535",
                "http://localhost:70000 | between 1 and 65535"
            })
    void whatNoBrowserSendsIsRefusedWithTheReason(String origin, String reason) {
        assertThatThrownBy(() -> FrontEnd.parse(origin))
                .isInstanceOf(Misunderstanding.class)
                .hasMessageStartingWith("--front-end cannot take '" + origin + "'")
                .hasMessageContaining(reason);
    }
}
