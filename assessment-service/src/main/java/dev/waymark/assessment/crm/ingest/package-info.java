/// Taking in batches of records: each is decided on its own, and the new ones are written together.
@NullMarked
package dev.waymark.assessment.crm.ingest;

import org.jspecify.annotations.NullMarked;
