package dev.waymark.suite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A message in the wire format of Protocol Buffers, read without its schema.
record ProtocolBuffer(List<Field> fields) {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int BYTES = 2;
    private static final int FOUR_BYTES = 5;

    /// @param value a number, or zero where it is bytes
    record Field(int number, long value, ByteBuffer bytes) {}

    static ProtocolBuffer of(ByteBuffer content) {
        var source = content.duplicate();
        var fields = new ArrayList<Field>();
        while (source.hasRemaining()) {
            var tag = varint(source);
            fields.add(field((int) (tag >>> 3), (int) (tag & 7), source));
        }
        return new ProtocolBuffer(fields);
    }

    private static Field field(int number, int type, ByteBuffer source) {
        return switch (type) {
            case VARINT -> new Field(number, varint(source), ByteBuffer.allocate(0));
            case BYTES -> new Field(number, 0, bytes(source, (int) varint(source)));
            case EIGHT_BYTES -> new Field(number, 0, bytes(source, 8));
            case FOUR_BYTES -> new Field(number, 0, bytes(source, 4));
            default -> throw new IllegalArgumentException("field %d has type %d".formatted(number, type));
        };
    }

    private static ByteBuffer bytes(ByteBuffer source, int length) {
        var bytes = source.slice(source.position(), length);
        source.position(source.position() + length);
        return bytes;
    }

    private static long varint(ByteBuffer source) {
        var value = 0L;
        var shift = 0;
        while (true) {
            var next = source.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }

    private Stream<Field> all(int number) {
        return fields.stream().filter(field -> field.number() == number);
    }

    Stream<ProtocolBuffer> messages(int number) {
        return all(number).map(field -> of(field.bytes()));
    }

    String text(int number) {
        return all(number)
                .map(field ->
                        StandardCharsets.UTF_8.decode(field.bytes().duplicate()).toString())
                .findFirst()
                .orElse("");
    }

    String hex(int number) {
        return all(number).map(field -> hex(field.bytes())).findFirst().orElse("");
    }

    private static String hex(ByteBuffer bytes) {
        var copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return HexFormat.of().formatHex(copy);
    }

    long number(int number) {
        return all(number).mapToLong(Field::value).findFirst().orElse(0);
    }
}
