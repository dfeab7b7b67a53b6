/// What the suite takes of this machine: a data folder, disk, ports and passwords.
@NullMarked
package dev.waymark.local.machine;

import org.jspecify.annotations.NullMarked;
