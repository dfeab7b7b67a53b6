/// Jobs that take in whole files of records, chunk by chunk.
@LargePackage(
        "A job, its steps and what it leaves behind change together: every chunk is one transaction over all of them.")
@NullMarked
package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
