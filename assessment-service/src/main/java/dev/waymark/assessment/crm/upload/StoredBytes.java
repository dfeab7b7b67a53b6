package dev.waymark.assessment.crm.upload;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/// Reads the blocks of a file one after the other.
final class StoredBytes extends InputStream {

    private final IntFunction<Optional<byte[]>> blocks;
    private byte[] block = {};
    private int number;
    private int next;

    StoredBytes(IntFunction<Optional<byte[]>> blocks, long offset) {
        this.blocks = blocks;
        this.number = Math.toIntExact(offset / StoredFiles.BLOCK);
        this.next = Math.toIntExact(offset % StoredFiles.BLOCK);
        this.block = blocks.apply(number++).orElse(new byte[0]);
    }

    @Override
    public int read() {
        return fill() ? block[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        if (!fill()) {
            return -1;
        }
        var read = Math.min(length, block.length - next);
        System.arraycopy(block, next, to, offset, read);
        next += read;
        return read;
    }

    private boolean fill() {
        if (next >= block.length) {
            block = blocks.apply(number++).orElse(new byte[0]);
            next = 0;
        }
        return block.length > 0;
    }
}
