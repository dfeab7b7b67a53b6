/// Who should sit on the panel that ranks the pain: influence, coverage and a proposal.
@NullMarked
package dev.waymark.assessment.panel;

import org.jspecify.annotations.NullMarked;
