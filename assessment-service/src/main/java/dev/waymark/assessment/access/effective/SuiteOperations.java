package dev.waymark.assessment.access.effective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.assessment.loop.cycle.CycleMember;
import dev.waymark.assessment.loop.cycle.DepartmentMember;
import dev.waymark.rest.identity.GrantNeeded.Extent;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/// All operations of the suite. The build of the gateway writes them from the merged document, and holds that
/// they are the same.
@ApplicationScoped
public class SuiteOperations {

    private static final String OPERATIONS = "/META-INF/waymark/operations.json";
    private static final String OWN = "assessment-service";

    private final List<SuiteOperation> all;

    SuiteOperations(@All List<CycleMember> members, ObjectMapper json) {
        var ofDepartments = members.stream()
                .filter(DepartmentMember.class::isInstance)
                .map(member -> "{" + member.pathParameter() + "}")
                .toList();
        this.all = StreamSupport.stream(read(json).spliterator(), false)
                .map(operation -> operation(operation, ofDepartments))
                .toList();
    }

    public List<SuiteOperation> all() {
        return all;
    }

    public Optional<SuiteOperation> find(String operationId) {
        return all.stream()
                .filter(operation -> operation.operationId().equals(operationId))
                .findFirst();
    }

    /// The other services ask about cycles alone.
    private static SuiteOperation operation(JsonNode declared, List<String> ofDepartments) {
        var path = declared.path("path").asText();
        return new SuiteOperation(
                declared.path("operationId").asText(),
                declared.path("method").asText(),
                path,
                roles(declared.path("roles")),
                Extent.valueOf(declared.path("grant").asText()),
                declared.path("summary").asText(),
                declared.path("description").asText(),
                declared.path("service").asText().equals(OWN)
                        && ofDepartments.stream().anyMatch(path::contains));
    }

    private static Set<String> roles(JsonNode listed) {
        var roles = new HashSet<String>();
        listed.forEach(role -> roles.add(role.asText()));
        return roles;
    }

    private static JsonNode read(ObjectMapper json) {
        try (var stream = SuiteOperations.class.getResourceAsStream(OPERATIONS)) {
            return json.readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
