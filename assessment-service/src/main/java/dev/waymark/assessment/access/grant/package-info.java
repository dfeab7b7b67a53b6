/// Grants: asked for, decided, ended.
@NullMarked
package dev.waymark.assessment.access.grant;

import org.jspecify.annotations.NullMarked;
