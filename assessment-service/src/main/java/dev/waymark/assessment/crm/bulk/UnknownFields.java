package dev.waymark.assessment.crm.bulk;

/// What happens to a record with properties that its stream does not have.
public enum UnknownFields {
    WARN,
    REJECT
}
