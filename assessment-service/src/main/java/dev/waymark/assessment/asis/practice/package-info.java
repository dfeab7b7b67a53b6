/// What others in the sector do well, and how far the company does it too.
@NullMarked
package dev.waymark.assessment.asis.practice;

import org.jspecify.annotations.NullMarked;
