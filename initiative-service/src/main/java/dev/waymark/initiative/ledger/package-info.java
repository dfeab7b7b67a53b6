/// What initiatives have really cost and brought, and how far earlier estimates were off.
@NullMarked
package dev.waymark.initiative.ledger;

import org.jspecify.annotations.NullMarked;
