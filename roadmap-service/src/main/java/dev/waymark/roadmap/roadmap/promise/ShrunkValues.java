package dev.waymark.roadmap.roadmap.promise;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.roadmap.planning.category.Category;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What may honestly be promised of uncertain estimates of which the best are chosen.
///
/// Whoever chooses the highest of uncertain estimates chooses errors as well: what is chosen was estimated
/// too high on average, even where no single estimate is biased (the optimizer's curse). So each estimate is
/// shrunk towards the mean of its class, the more the less certain it is: `promise = μ + w·(V − μ)`, `w = τ²
/// / (τ² + σ²)`, σ the estimate's own standard deviation, τ that of the true values within their classes. A
/// class mean m is an estimate, too, and a class of few is uncertain: `μ = M + ω·(m − M)`, `ω = T² / (T² +
/// s²)`, s² the variance of m's error, M and T mean and spread of the classes. τ and T are [TrueSpread]s. One
/// unit for all numbers.
///
/// The classes are the categories; where they leave fewer than [#LEAST_DEGREES] estimates more than there are
/// classes, all are one class. Where nothing is chosen by its estimate, the promise is unbiased as well.
///
/// Source: J. Smith and R. Winkler, *The Optimizer's Curse: Skepticism and Postdecision Surprise in Decision
/// Analysis* (2006). Example: five estimates of one class, 0, 50, 100, 150 and 200, σ 50 each: 25000/(τ² +
/// 2500) = 4, so τ² = 3750 and w = 3750/6250 = 0.6; μ = 100, so that 200 promises 100 + 0.6·100 = 160.
///
/// @param spread τ
/// @param mean M
/// @param classSpread T
@Calculation
record ShrunkValues(double spread, double mean, double classSpread, List<ClassMean> classes, List<Shrunk> values) {

    /// From so many estimates more than there are classes on, τ means something.
    static final int LEAST_DEGREES = 4;

    /// An estimate of a class.
    record Estimate(Category category, UncertainValue value) {}

    /// A class.
    ///
    /// @param categories that are one class
    /// @param estimates how many it holds
    /// @param mean m
    /// @param standardError s
    /// @param weight ω
    /// @param shrunkMean μ
    record ClassMean(
            List<Category> categories,
            int estimates,
            double mean,
            double standardError,
            double weight,
            double shrunkMean) {}

    /// What an estimate becomes.
    ///
    /// @param weight w
    record Shrunk(double weight, double promise) {}

    /// Whether there are enough estimates.
    static boolean canBeMade(int estimates) {
        return estimates > LEAST_DEGREES;
    }

    /// @param estimates more than [#LEAST_DEGREES]
    /// @return the values in the order of the estimates
    static ShrunkValues of(List<Estimate> estimates) {
        if (!canBeMade(estimates.size())) {
            throw new IllegalArgumentException(
                    "%d estimates, but at least %d are needed".formatted(estimates.size(), LEAST_DEGREES + 1));
        }
        var classes = classes(estimates);
        var groups = classes.stream().map(each -> values(estimates, each)).toList();
        var variance = TrueSpread.variance(groups);
        var means =
                groups.stream().map(group -> TrueSpread.mean(group, variance)).toList();
        var uncertainMeans = means.stream()
                .map(each -> new UncertainValue(each.value(), Math.sqrt(each.variance())))
                .toList();
        var classVariance = means.size() > 1 ? TrueSpread.variance(List.of(uncertainMeans)) : 0;
        var overall = TrueSpread.mean(uncertainMeans, classVariance).value();
        var shrunk = new ArrayList<ClassMean>();
        for (var i = 0; i < means.size(); i++) {
            var weight = means.size() > 1 ? weight(classVariance, uncertainMeans.get(i)) : 1;
            shrunk.add(new ClassMean(
                    classes.get(i),
                    groups.get(i).size(),
                    means.get(i).value(),
                    uncertainMeans.get(i).standardDeviation(),
                    weight,
                    overall + weight * (means.get(i).value() - overall)));
        }
        return new ShrunkValues(
                Math.sqrt(variance),
                overall,
                Math.sqrt(classVariance),
                List.copyOf(shrunk),
                promises(estimates, shrunk, variance));
    }

    private static List<List<Category>> classes(List<Estimate> estimates) {
        var present =
                estimates.stream().map(Estimate::category).distinct().sorted().toList();
        return estimates.size() - present.size() < LEAST_DEGREES
                ? List.of(present)
                : present.stream().map(List::of).toList();
    }

    private static List<UncertainValue> values(List<Estimate> estimates, List<Category> ofClass) {
        return estimates.stream()
                .filter(each -> ofClass.contains(each.category()))
                .map(Estimate::value)
                .toList();
    }

    private static List<Shrunk> promises(List<Estimate> estimates, List<ClassMean> classes, double variance) {
        Map<Category, ClassMean> byCategory = new EnumMap<>(Category.class);
        classes.forEach(each -> each.categories().forEach(category -> byCategory.put(category, each)));
        return estimates.stream()
                .map(each -> {
                    var mean = Objects.requireNonNull(byCategory.get(each.category()))
                            .shrunkMean();
                    var weight = weight(variance, each.value());
                    return new Shrunk(weight, mean + weight * (each.value().estimate() - mean));
                })
                .toList();
    }

    /// What is certain stays as it is.
    private static double weight(double trueVariance, UncertainValue value) {
        return value.standardDeviation() > 0 ? trueVariance / (trueVariance + value.variance()) : 1;
    }
}
