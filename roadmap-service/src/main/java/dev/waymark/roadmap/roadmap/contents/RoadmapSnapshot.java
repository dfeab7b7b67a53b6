package dev.waymark.roadmap.roadmap.contents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.stored.OlderFormat;
import dev.waymark.rest.stored.StoredFormat;
import dev.waymark.roadmap.planning.plan.PlanInput;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Everything that a roadmap is solved from, frozen when it was proposed. Since version 2 it keeps how
/// uncertain the values of the candidates were, and what would be different in other climates.
///
/// @param hash SHA-256 of the plan's input; two snapshots with one hash have the same roadmap
/// @param climates to compare with; none of a roadmap that was proposed before they were kept
/// @param estimates of the candidates; none of a roadmap that was proposed before they were kept
@StoredFormat(older = RoadmapSnapshot.WithoutEstimates.class)
public record RoadmapSnapshot(
        Instant frozenAt,
        Instant assessmentTakenAt,
        Instant initiativesTakenAt,
        double climateIndex,
        String hash,
        PlanInput input,
        List<NotReady> notReady,
        List<FrozenEstimate> estimates,
        List<FrozenClimate> climates) {

    /// Version 1 says nothing about uncertainty.
    static final class WithoutEstimates implements OlderFormat {

        @Override
        public JsonNode converted(JsonNode content) {
            ((ObjectNode) content).putArray("estimates");
            ((ObjectNode) content).putArray("climates");
            return content;
        }
    }

    /// An initiative that was no candidate, with what was missing.
    public record NotReady(UUID initiativeId, String code, String title, List<String> missing) {}

    private static final JsonMapper CANONICAL = JsonMapper.builder().build();

    /// The hash of an input: its JSON with the properties in the order of the records.
    public static String hashOf(PlanInput input) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(CANONICAL.writeValueAsBytes(input)));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("a plan's input can always be hashed", impossible);
        }
    }
}
