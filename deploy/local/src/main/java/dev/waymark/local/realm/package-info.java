/// The demo realm, its people, and signing them in.
@NullMarked
package dev.waymark.local.realm;

import org.jspecify.annotations.NullMarked;
