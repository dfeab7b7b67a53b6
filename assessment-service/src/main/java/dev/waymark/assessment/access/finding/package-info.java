/// Where grants and the realm disagree, as stored findings. Nothing is changed because of one.
@NullMarked
package dev.waymark.assessment.access.finding;

import org.jspecify.annotations.NullMarked;
