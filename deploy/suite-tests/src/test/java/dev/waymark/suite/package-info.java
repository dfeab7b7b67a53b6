/// The packaged suite as its users meet it: through the gateway, with real tokens.
package dev.waymark.suite;
