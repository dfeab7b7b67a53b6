/// What a roadmap is planned from: the candidates that are ready, the money and the people.
@NullMarked
package dev.waymark.roadmap.portfolio;

import org.jspecify.annotations.NullMarked;
