/// The rendered release in containers of this machine, played by podman.
@NullMarked
package dev.waymark.kubernetes.played;

import org.jspecify.annotations.NullMarked;
