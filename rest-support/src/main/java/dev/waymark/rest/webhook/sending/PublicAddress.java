package dev.waymark.rest.webhook.sending;

import dev.waymark.rest.structure.Calculation;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/// Whether an address belongs to the public internet: not to one of the special-purpose ranges of RFC 6890 (loopback,
/// private, link-local, shared, documentation, multicast, reserved), nor to a range of IPv6 that leads to an IPv4
/// address
/// of such a kind (mapped, compatible, NAT64, 6to4, Teredo).
///
/// Example: `::ffff:10.0.0.1` and `64:ff9b::a00:1` → no; `93.184.216.34` → yes.
@Calculation
final class PublicAddress {

    private static final List<Range> SPECIAL = List.of(
            Range.of("00000000", 8), // this network
            Range.of("0a000000", 8), // private
            Range.of("64400000", 10), // shared by carriers
            Range.of("7f000000", 8), // loopback
            Range.of("a9fe0000", 16), // link-local
            Range.of("ac100000", 12), // private
            Range.of("c0000000", 24), // protocol assignments
            Range.of("c0000200", 24), // documentation
            Range.of("c0586300", 24), // 6to4 relays
            Range.of("c0a80000", 16), // private
            Range.of("c6120000", 15), // benchmarks
            Range.of("c6336400", 24), // documentation
            Range.of("cb007100", 24), // documentation
            Range.of("e0000000", 3)); // multicast and reserved

    /// Of IPv6 only global unicast, without Teredo and the other assignments of 2001::/23, documentation and 6to4.
    private static final Range GLOBAL = Range.of("20000000000000000000000000000000", 3);

    private static final List<Range> NOT_GLOBAL = List.of(
            Range.of("20010000000000000000000000000000", 23),
            Range.of("20010db8000000000000000000000000", 32),
            Range.of("20020000000000000000000000000000", 16),
            Range.of("3fff0000000000000000000000000000", 20));

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        var number = new BigInteger(1, address.getAddress());
        return address instanceof Inet4Address
                ? SPECIAL.stream().noneMatch(range -> range.holds(number))
                : GLOBAL.holds(number) && NOT_GLOBAL.stream().noneMatch(range -> range.holds(number));
    }

    /// Addresses that begin with the same bits.
    ///
    /// @param first the first of them as a number
    /// @param others how many bits can be different, from the end on
    private record Range(BigInteger first, int others) {

        static Range of(String hex, int bits) {
            return new Range(new BigInteger(hex, 16), hex.length() * 4 - bits);
        }

        boolean holds(BigInteger address) {
            return address.xor(first).shiftRight(others).signum() == 0;
        }
    }
}
