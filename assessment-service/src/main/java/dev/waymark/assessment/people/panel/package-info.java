/// Who should sit on the panel that ranks the pain: coverage, rules and a proposal.
@NullMarked
package dev.waymark.assessment.people.panel;

import org.jspecify.annotations.NullMarked;
