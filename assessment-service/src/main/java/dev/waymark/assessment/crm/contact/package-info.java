/// The people whom CRM systems know, as candidates for stakeholders.
@NullMarked
package dev.waymark.assessment.crm.contact;

import org.jspecify.annotations.NullMarked;
