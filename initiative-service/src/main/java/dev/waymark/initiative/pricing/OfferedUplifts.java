package dev.waymark.initiative.pricing;

import java.util.List;

/// The uplifts that follow from what earlier initiatives have really cost and brought.
public interface OfferedUplifts {

    /// Those of a department; none of a line type with too few initiatives.
    List<Uplift> of(String departmentCode);
}
