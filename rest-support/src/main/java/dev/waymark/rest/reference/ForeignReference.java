package dev.waymark.rest.reference;

import dev.waymark.rest.structure.Calculation;

/// A reference to a thing of another service. Answers do without it while that service does not say what the thing is
/// called.
@Calculation
public interface ForeignReference extends Reference {}
