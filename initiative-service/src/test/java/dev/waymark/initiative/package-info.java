/// The tests of this service, with a stand-in for the assessment service.
package dev.waymark.initiative;
