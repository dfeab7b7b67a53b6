package dev.waymark.rest.stored;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a record that a column of JSON holds, alone or in a list. It belongs to the database alone: no
/// operation takes or answers it, so that a change of the API leaves older rows readable.
///
/// The first version is the plain content. A later one names itself: an object has a property `version` more,
/// a list is wrapped in `{"version": 2, "items": [...]}`.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredFormat {

    /// Converts from version 1 to 2, from 2 to 3, and so on. The version that is written is one more than
    /// there are.
    Class<? extends OlderFormat>[] older() default {};
}
