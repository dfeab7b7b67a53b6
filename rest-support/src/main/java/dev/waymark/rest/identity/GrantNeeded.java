package dev.waymark.rest.identity;

import dev.waymark.rest.structure.Calculation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an operation whose path names no cycle, or on its class: which grant lets a role of the caller count.
/// Without it a read needs a grant of any scope, and a change one of everything. On the annotation of resources whose
/// paths name what grants are given for: a grant must cover that.
@Calculation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface GrantNeeded {

    Extent value();

    /// How far a grant must reach.
    enum Extent {
        /// None: the operation shows what the caller's grants cover, if anything, or what is the same for all.
        NONE,

        /// Of whatever scope: the operation compares the scope by itself.
        ANY,

        /// Of everything.
        EVERYTHING,

        /// As far as what the path names.
        OF_PATH
    }
}
