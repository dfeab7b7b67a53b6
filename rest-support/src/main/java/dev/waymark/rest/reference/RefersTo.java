package dev.waymark.rest.reference;

import dev.waymark.rest.structure.Calculation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a component of a view that holds the id of a thing, or the ids of several. The answer has beside it what people
/// call the thing: beside `touchpointId` a property `touchpoint`, beside `touchpointIds` a list `touchpoints` (see
/// {@link ReferenceName}).
@Retention(RetentionPolicy.RUNTIME)
@Calculation
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface RefersTo {

    /// What stands beside the id; a {@link NamedThings} finds it.
    Class<? extends Reference> value();
}
