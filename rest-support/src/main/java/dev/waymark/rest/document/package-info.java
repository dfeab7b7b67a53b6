/// What every operation's documentation says in common.
@LargePackage("The parts of one filter over the document, which nothing else calls.")
@NullMarked
package dev.waymark.rest.document;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
