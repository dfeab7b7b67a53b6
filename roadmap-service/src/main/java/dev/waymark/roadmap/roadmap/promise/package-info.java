/// How much of a roadmap's estimated value it may honestly promise.
@NullMarked
package dev.waymark.roadmap.roadmap.promise;

import org.jspecify.annotations.NullMarked;
