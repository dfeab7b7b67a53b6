package dev.waymark.assessment.people.stakeholder;

import dev.waymark.rest.stored.StoredFormat;

/// The four checks of a person as the database keeps them.
@StoredFormat
record StoredEmpowerment(boolean mandate, int hoursPerCycle, boolean mayDecide, boolean dataAccess) {

    static StoredEmpowerment of(Empowerment empowerment) {
        return new StoredEmpowerment(
                empowerment.mandate(), empowerment.hoursPerCycle(), empowerment.mayDecide(), empowerment.dataAccess());
    }

    Empowerment empowerment() {
        return new Empowerment(mandate, hoursPerCycle, mayDecide, dataAccess);
    }
}
