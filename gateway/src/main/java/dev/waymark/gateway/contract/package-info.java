/// The one OpenAPI document of the suite, merged from the services' own and published to its readers.
@NullMarked
package dev.waymark.gateway.contract;

import org.jspecify.annotations.NullMarked;
