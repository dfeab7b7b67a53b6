/// The one OpenAPI document of the suite, as it is published to its readers.
@NullMarked
package dev.waymark.gateway.contract;

import org.jspecify.annotations.NullMarked;
