/// Taking in records: each is read and decided on its own, and the new ones are written together.
@LargePackage("The one pipeline of all records, from JSON to the row: batches and jobs use it as a whole.")
@NullMarked
package dev.waymark.assessment.crm.ingest;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
