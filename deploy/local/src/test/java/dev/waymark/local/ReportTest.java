package dev.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.command.FrontEnd;
import dev.waymark.local.command.Settings;
import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.Port;
import dev.waymark.local.machine.Ports;
import dev.waymark.local.realm.DemoRealm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final DataFolder DATA = new DataFolder(Path.of("/data"));

    @Test
    void memoryIsSummedOverTheLauncherAndItsPrograms() {
        assertThat(Report.ready(List.of(), DATA, 9.94))
                .contains("Ready after 9.9 s with ")
                .containsPattern("launcher +\\d+ MB");
    }

    @Test
    void addressesFollowThePorts() {
        Settings settings = new Settings(
                Path.of("/project"),
                DATA,
                new Ports(Map.of(Port.GATEWAY, 9080, Port.POSTGRESQL, 9432)),
                List.of(new FrontEnd("http://localhost:5173")),
                true,
                false,
                true);

        assertThat(Report.addresses(settings))
                .startsWith("\nAddresses\n  console    http://127.0.0.1:9080/  (open it in a browser")
                .contains("http://127.0.0.1:9080/v1/openapi.json")
                .contains("127.0.0.1:9432")
                .contains("/data/secrets/keycloak-admin")
                .endsWith("front end  http://localhost:5173  (may call and sign people in during this run)");
    }

    @Test
    void peopleAreListedByRoleWithTheirPassword() throws IOException {
        assertThat(Report.users(DemoRealm.read(Path.of("../keycloak"))))
                .contains("password of all: waymark-demo")
                .containsPattern("steering +sten")
                .contains("ada.service, ben.service");
    }
}
