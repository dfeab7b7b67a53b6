/// The people of a cycle: who is enrolled, who is influential, and who should sit on the panel.
@NullMarked
package dev.waymark.assessment.people;

import org.jspecify.annotations.NullMarked;
