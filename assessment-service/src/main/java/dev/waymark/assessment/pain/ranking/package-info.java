/// Ranking rounds and the ballots cast into them.
@LargePackage("A ballot is cast and counted under the lock of its round, so the entities of both stay in one package.")
@NullMarked
package dev.waymark.assessment.pain.ranking;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
