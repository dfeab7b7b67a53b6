/// Who should sit on the panel that ranks the pain: coverage, rules and a proposal.
@LargePackage("Coverage and the search for a panel share the people, the scope and the rules, which nobody else sees.")
@NullMarked
package dev.waymark.assessment.people.panel;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
