/// The examples of the API's document, recorded while the sample company is loaded and read.
@NullMarked
package dev.waymark.suite.example;

import org.jspecify.annotations.NullMarked;
