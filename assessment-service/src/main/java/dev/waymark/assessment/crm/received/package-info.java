/// What is stored of a source, and what became of it, for those who sent it.
@NullMarked
package dev.waymark.assessment.crm.received;

import org.jspecify.annotations.NullMarked;
