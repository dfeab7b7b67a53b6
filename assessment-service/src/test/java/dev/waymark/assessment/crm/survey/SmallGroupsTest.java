package dev.waymark.assessment.crm.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void aGroupWithTheMinimumIsShown() {
        assertThat(SmallGroups.withheld(Map.of(A, 4L, B, 9L), 4)).isEmpty();
        assertThat(SmallGroups.withheld(Map.of(A, 1L), 1)).isEmpty();
        assertThat(SmallGroups.withheld(Map.of(), 4)).isEmpty();
    }

    @Test
    void whatWouldFollowFromTheOthersIsWithheldWithTheSmallestOfThem() {
        assertThat(SmallGroups.withheld(Map.of(A, 12L, B, 5L, C, 2L), 4)).containsExactlyInAnyOrder(B, C);
        assertThat(SmallGroups.withheld(Map.of(A, 12L, B, 5L, C, 5L), 6)).containsExactlyInAnyOrder(B, C);
    }

    @Test
    void severalSmallGroupsProtectEachOther() {
        assertThat(SmallGroups.withheld(Map.of(A, 12L, B, 2L, C, 2L), 4)).containsExactlyInAnyOrder(B, C);
        assertThat(SmallGroups.withheld(Map.of(A, 1L, B, 1L, C, 1L), 4)).containsExactlyInAnyOrder(A, B, C);
    }
}
