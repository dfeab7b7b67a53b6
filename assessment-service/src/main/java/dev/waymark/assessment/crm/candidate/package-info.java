/// Contacts who may become stakeholders of a cycle. A person enrols them, or says why not.
@NullMarked
package dev.waymark.assessment.crm.candidate;

import org.jspecify.annotations.NullMarked;
