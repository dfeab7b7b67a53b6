/// Sign-in of people who use the console: the tokens stay here, and the browser holds an encrypted cookie.
@NullMarked
package dev.waymark.gateway.session;

import org.jspecify.annotations.NullMarked;
