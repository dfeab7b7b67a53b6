package dev.waymark.assessment.crm.file;

import org.jspecify.annotations.Nullable;

/// Records of one line each. Blank lines are passed over.
final class LineSplitter extends Splitter {

    LineSplitter(FileBytes bytes) {
        super(bytes);
    }

    @Override
    public @Nullable RawRecord next() {
        while (bytes().peek() != FileBytes.END) {
            beginRecord();
            int value = bytes().read();
            while (value != FileBytes.END && value != '\n') {
                keep(value);
                value = bytes().read();
            }
            if (!isBlank()) {
                return endRecord();
            }
        }
        return null;
    }
}
