/// Receiving files: their bytes are stored while they come, uncompressed and in UTF-8.
@NullMarked
package dev.waymark.assessment.crm.upload;

import org.jspecify.annotations.NullMarked;
