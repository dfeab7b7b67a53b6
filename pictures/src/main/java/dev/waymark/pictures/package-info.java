/// Charts as values: what is to be shown goes in, a picture comes out. Nothing here knows what the values mean.
@NullMarked
package dev.waymark.pictures;

import org.jspecify.annotations.NullMarked;
