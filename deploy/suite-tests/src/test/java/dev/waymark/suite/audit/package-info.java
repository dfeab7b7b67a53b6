/// An audit of the loaded sample: every step of the method is computed again from the specification and compared with
/// what the API answers. Nothing here knows the services' code.
package dev.waymark.suite.audit;
