/// The accounts of customers, which bring their segment.
@NullMarked
package dev.waymark.assessment.crm.account;

import org.jspecify.annotations.NullMarked;
