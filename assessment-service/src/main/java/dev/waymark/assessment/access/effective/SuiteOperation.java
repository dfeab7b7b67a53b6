package dev.waymark.assessment.access.effective;

import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.identity.OperationRule;
import dev.waymark.rest.structure.Calculation;
import java.util.Set;

/// An operation of one of the services, as the document declares it.
///
/// @param roles that it is for, as tokens name them
/// @param grant how far a grant of such a role must reach
/// @param description what it does, and what it requires beyond a grant
/// @param ofDepartment whether its path names something that can belong to one department
@Calculation
public record SuiteOperation(
        String operationId,
        String method,
        String path,
        Set<String> roles,
        Extent grant,
        String summary,
        String description,
        boolean ofDepartment) {

    public OperationRule rule() {
        return new OperationRule(roles, grant);
    }
}
