/// Files of records: where one record ends and the next begins, and what a record says, in each format.
@NullMarked
package dev.waymark.assessment.crm.file;

import org.jspecify.annotations.NullMarked;
