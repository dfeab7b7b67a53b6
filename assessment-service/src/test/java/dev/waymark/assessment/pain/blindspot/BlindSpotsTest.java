package dev.waymark.assessment.pain.blindspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.assessment.crm.evidence.CustomerPain;
import dev.waymark.assessment.pain.blindspot.BlindSpots.Compared;
import dev.waymark.assessment.pain.blindspot.BlindSpots.OrganisationalRank;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BlindSpotsTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);

    @Test
    void whatCustomersFeelAndTheCompanyRanksLastIsABlindSpot() {
        var found = BlindSpots.of(
                List.of(rank(C, 1), rank(B, 2), rank(A, 3)),
                List.of(new CustomerPain(A, 6, 30), new CustomerPain(B, 4, 20)),
                2);

        assertThat(found.compared())
                .extracting(Compared::painPointId, Compared::customerRank, Compared::difference, Compared::blindSpot)
                .containsExactly(tuple(A, 1, 2, true), tuple(B, 2, 0, false), tuple(C, 3, -2, false));
    }

    @Test
    void equalCustomerPainSharesTheBetterRank() {
        var found = BlindSpots.of(
                List.of(rank(A, 1), rank(B, 2), rank(C, 3)),
                List.of(new CustomerPain(A, 1, 10), new CustomerPain(B, 1, 10), new CustomerPain(C, 1, 5)),
                1);

        assertThat(found.compared()).extracting(Compared::customerRank).containsExactlyInAnyOrder(1, 1, 3);
    }

    @Test
    void withoutACaseNothingIsABlindSpot() {
        var found = BlindSpots.of(List.of(rank(A, 1), rank(B, 2), rank(C, 3)), List.of(), 1);

        assertThat(found.compared()).noneMatch(Compared::blindSpot).allMatch(compared -> compared.customerRank() == 1);
    }

    @Test
    void evidenceOfWhatWasNotRankedCountsForNothing() {
        var found = BlindSpots.of(List.of(rank(A, 1)), List.of(new CustomerPain(B, 9, 90)), 1);

        assertThat(found.compared()).extracting(Compared::painPointId).containsExactly(A);
        assertThat(found.compared()).extracting(Compared::customerRank).containsExactly(1);
    }

    @Test
    void zeroRanksApartWouldCallEverythingABlindSpot() {
        assertThatIllegalArgumentException().isThrownBy(() -> BlindSpots.of(List.of(), List.of(), 0));
    }

    private static OrganisationalRank rank(UUID painPoint, int rank) {
        return new OrganisationalRank(painPoint, "Pain " + rank, rank);
    }
}
