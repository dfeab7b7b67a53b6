package dev.waymark.suite.audit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The IT index T over the business index B.
final class IndexMap {

    private IndexMap() {}

    record Place(double business, double it) {

        private boolean beats(Place other) {
            var notBelow = !Ranks.above(other.business, business) && !Ranks.above(other.it, it);
            return notBelow && (Ranks.above(business, other.business) || Ranks.above(it, other.it));
        }

        double priority(double fit) {
            return Math.sqrt(business * it) * fit;
        }

        String quadrant(double threshold) {
            var wantedByBusiness = !Ranks.above(threshold, business);
            var wantedByIt = !Ranks.above(threshold, it);
            if (wantedByBusiness) {
                return wantedByIt ? "AGREED" : "BUSINESS_PULL";
            }
            return wantedByIt ? "IT_PULL" : "PARK";
        }
    }

    /// Pareto layers from 1: in the first nobody is beaten; each further one is the first of the rest.
    static int[] layers(List<Place> places) {
        var layers = new int[places.size()];
        for (var layer = 1; Arrays.stream(layers).anyMatch(each -> each == 0); layer++) {
            var left = IntStream.range(0, layers.length)
                    .filter(i -> layers[i] == 0)
                    .toArray();
            var first = Arrays.stream(left)
                    .filter(i ->
                            Arrays.stream(left).noneMatch(j -> places.get(j).beats(places.get(i))))
                    .toArray();
            for (var i : first) {
                layers[i] = layer;
            }
        }
        return layers;
    }

    /// Spearman's ρ: the correlation of the ranks, equal values having their mean rank.
    static double spearman(List<Place> places) {
        var b = Ranks.mean(places.stream().mapToDouble(Place::business).toArray());
        var t = Ranks.mean(places.stream().mapToDouble(Place::it).toArray());
        var mean = (places.size() + 1) / 2.0;
        return products(b, t, mean) / Math.sqrt(products(b, b, mean) * products(t, t, mean));
    }

    private static double products(double[] x, double[] y, double mean) {
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - mean) * (y[i] - mean))
                .sum();
    }
}
