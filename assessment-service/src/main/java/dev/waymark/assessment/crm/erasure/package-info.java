/// Erasing a person whom a source knows.
@NullMarked
package dev.waymark.assessment.crm.erasure;

import org.jspecify.annotations.NullMarked;
