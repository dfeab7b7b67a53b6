/// The CRM systems, what is kept of the personal data that they send, and what their values mean.
@NullMarked
package dev.waymark.assessment.crm.source;

import org.jspecify.annotations.NullMarked;
