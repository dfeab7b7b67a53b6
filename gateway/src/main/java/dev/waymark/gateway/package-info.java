/// The one address of the suite: the published contract is its routing table.
@NullMarked
package dev.waymark.gateway;

import org.jspecify.annotations.NullMarked;
