package dev.waymark.assessment.crm.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private static final UUID KEY = UUID.fromString("5b0c7a0e-1111-4222-8333-944455566677");

    @Test
    void whatIsDroppedIsNotKept() {
        assertThat(new PersonalData(Privacy.DROP, KEY).kept("C-1")).isNull();
    }

    @Test
    void whatIsKeptStaysAsItIs() {
        assertThat(new PersonalData(Privacy.KEEP, KEY).kept("C-1")).isEqualTo("C-1");
    }

    @Test
    void aPseudonymIsTheSameForOnePersonAndSaysNothingOfThem() {
        var hash = new PersonalData(Privacy.HASH, KEY);
        assertThat(hash.kept("C-1")).isEqualTo(hash.kept("C-1")).hasSize(22).doesNotContain("C-1");
        assertThat(hash.kept("C-1")).isNotEqualTo(hash.kept("C-2"));
    }

    @Test
    void anotherSourceHasAnotherPseudonym() {
        var other = new PersonalData(Privacy.HASH, UUID.fromString("5b0c7a0e-1111-4222-8333-944455566678"));
        assertThat(new PersonalData(Privacy.HASH, KEY).kept("C-1")).isNotEqualTo(other.kept("C-1"));
    }

    @Test
    void nobodyStaysNobody() {
        assertThat(new PersonalData(Privacy.HASH, KEY).kept(null)).isNull();
    }
}
