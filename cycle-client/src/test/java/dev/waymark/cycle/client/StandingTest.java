package dev.waymark.cycle.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final UUID LED = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void aRoleCountsWhereItIsGranted() throws JsonProcessingException {
        var standing = new ObjectMapper().readValue("""
                        {"subject": "s", "everywhere": ["viewer"],
                         "cycles": [{"cycleId": "%s", "roles": ["programme-lead", "viewer"]}]}""".formatted(LED), Standing.class);

        assertThat(standing.rolesIn(LED)).containsExactlyInAnyOrder("programme-lead", "viewer");
        assertThat(standing.rolesIn(OTHER)).containsExactly("viewer");
        assertThat(standing.anywhere()).containsExactlyInAnyOrder("programme-lead", "viewer");
        assertThat(standing.everywhere()).containsExactly("viewer");
    }
}
