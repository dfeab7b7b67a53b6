package dev.waymark.assessment.access.grant;

import java.util.UUID;

/// Who heads which department. The package of the stakeholders implements it.
public interface Heads {

    /// @param subject of a person's tokens
    boolean isHead(String subject, UUID departmentId);
}
