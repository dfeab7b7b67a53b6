package dev.waymark.assessment.crm.file;

import org.jspecify.annotations.Nullable;

/// The values of a JSON array. What is between them must be right, or the file is broken; each value is judged alone.
final class ArraySplitter extends Splitter {

    private boolean first;
    private boolean ended;

    /// @param first whether nothing of the array was read before
    ArraySplitter(FileBytes bytes, boolean first) {
        super(bytes);
        this.first = first;
    }

    @Override
    public @Nullable RawRecord next() {
        if (ended || !findsValue()) {
            return null;
        }
        beginRecord();
        readValue();
        return endRecord();
    }

    /// Goes to the beginning of the next value.
    private boolean findsValue() {
        skipSpace();
        int value = bytes().peek();
        if (first) {
            return findsFirst(value);
        }
        if (value == ']') {
            return ends();
        }
        if (value != ',') {
            throw broken("must have a comma or ] behind a record");
        }
        bytes().read();
        skipSpace();
        return begins();
    }

    private boolean findsFirst(int value) {
        if (value != '[') {
            throw broken("must begin with [");
        }
        first = false;
        bytes().read();
        skipSpace();
        return bytes().peek() == ']' ? ends() : begins();
    }

    private boolean begins() {
        if (bytes().peek() == ',' || bytes().peek() == ']') {
            throw broken("must have a record between two commas");
        }
        if (bytes().peek() == FileBytes.END) {
            throw broken("ends before its ]");
        }
        return true;
    }

    private boolean ends() {
        bytes().read();
        skipSpace();
        if (bytes().peek() != FileBytes.END) {
            throw broken("must end behind its ]");
        }
        ended = true;
        return false;
    }

    private void readValue() {
        var depth = 0;
        var inText = false;
        while (true) {
            int value = bytes().peek();
            if (value == FileBytes.END) {
                throw broken("ends within a record");
            }
            if (!inText && depth == 0 && (value == ',' || value == ']')) {
                return;
            }
            keep(bytes().read());
            if (inText && value == '\\') {
                keep(bytes().read());
            } else if (value == '"') {
                inText = !inText;
            } else if (!inText && (value == '{' || value == '[')) {
                depth++;
            } else if (!inText && (value == '}' || value == ']')) {
                depth--;
            }
        }
    }

    private void skipSpace() {
        int value = bytes().peek();
        while (value == ' ' || value == '\t' || value == '\r' || value == '\n') {
            bytes().read();
            value = bytes().peek();
        }
    }

    private BrokenFile broken(String rule) {
        return new BrokenFile("The JSON array %s, line %d.".formatted(rule, bytes().line()));
    }
}
