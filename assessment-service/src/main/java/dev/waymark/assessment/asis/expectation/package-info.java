/// The expectation gap of a cycle or a touchpoint, and the trends assumed where too little was measured.
@NullMarked
package dev.waymark.assessment.asis.expectation;

import org.jspecify.annotations.NullMarked;
