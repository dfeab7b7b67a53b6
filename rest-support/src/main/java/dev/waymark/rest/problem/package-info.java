/// One shape for every refusal: RFC 9457 problems with stable types and every violation named.
@NullMarked
package dev.waymark.rest.problem;

import org.jspecify.annotations.NullMarked;
