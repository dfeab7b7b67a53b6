package dev.waymark.assessment.people.stakeholder;

import static dev.waymark.assessment.people.stakeholder.GovernanceRole.DRIVER;
import static dev.waymark.assessment.people.stakeholder.GovernanceRole.STAKEHOLDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.loop.organisation.DepartmentKind;
import org.junit.jupiter.api.Test;

class GovernanceRoleTest {

    @Test
    void theHeadOfItDrivesACycleWithoutDriver() {
        assertThat(GovernanceRole.byDefault(JobLevel.HEAD, DepartmentKind.IT, false))
                .isEqualTo(DRIVER);
        assertThat(GovernanceRole.byDefault(JobLevel.HEAD, DepartmentKind.IT, true))
                .isEqualTo(STAKEHOLDER);
    }

    @Test
    void everybodyElseIsAStakeholder() {
        assertThat(GovernanceRole.byDefault(JobLevel.MANAGER, DepartmentKind.IT, false))
                .isEqualTo(STAKEHOLDER);
        assertThat(GovernanceRole.byDefault(JobLevel.HEAD, DepartmentKind.SERVICE, false))
                .isEqualTo(STAKEHOLDER);
    }
}
