/// What a record of each stream looks like, for those who send them.
@NullMarked
package dev.waymark.assessment.crm.stream;

import org.jspecify.annotations.NullMarked;
