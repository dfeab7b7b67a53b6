package dev.waymark.assessment.access.departure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.access.directory.ClosedAccount;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A departure as access admins and auditors see it.
@Schema(description = "Somebody who has left: what was taken from them, and how far Keycloak has followed.")
record DepartureView(
        @Schema(description = "Id of the departure") UUID id,

        @Schema(description = "Subject of the person's tokens", examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String subject,

        @Schema(description = "Sign-in name, as it was recorded; absent where none was", examples = "ada.service")
        @Nullable
        String signInName,

        @Schema(description = "Why, in words", examples = "Left the company")
        String reason,

        @Schema(description = "How far it has come") DepartureState state,

        @Schema(
                description = "Type of the problem that keeps it PENDING; absent where there is none",
                examples = "urn:waymark:problem:dependency-unavailable")
        @Nullable
        String trouble,

        @Schema(description = "What has become of the account in Keycloak; absent before it is known") @Nullable
        ClosedAccount account,

        @Schema(
                description = "How many grants it ended or refused; `/v1/access/grants` lists them by `departureId`",
                examples = "2")
        int endedGrants,

        @Schema(
                description =
                        "How many ballots of theirs were in open rounds then; the list of the responsibilities names the rounds",
                examples = "1")
        int openBallots,

        @Schema(description = "The revocation of the tokens that the person had")
        UUID revocationId,

        @Schema(
                description = "When sessions, roles and account had ended in Keycloak, UTC; absent before",
                examples = "2027-03-01T08:15:01Z")
        @Nullable
        Instant doneAt,

        @Schema(
                description = "When a grant was approved for the person again, UTC; absent where none was",
                examples = "2027-09-01T08:00:00Z")
        @Nullable
        Instant returnedAt,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "1")
        long version) {}
