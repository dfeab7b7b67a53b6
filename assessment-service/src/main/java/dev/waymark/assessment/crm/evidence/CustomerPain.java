package dev.waymark.assessment.crm.evidence;

import dev.waymark.rest.structure.Calculation;
import java.util.UUID;

/// What customers suffer from one pain point, as the CRM systems know it.
///
/// @param cases number of cases, at least 1
/// @param value `C_j` = share of the mapped cases × mean severity, 0..100
@Calculation
public record CustomerPain(UUID painPointId, long cases, double value) {}
