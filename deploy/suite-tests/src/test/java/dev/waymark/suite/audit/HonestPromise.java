package dev.waymark.suite.audit;

import java.util.ArrayList;
import java.util.List;

/// Estimates shrunk towards the means of their classes, which are shrunk towards the mean of all.
record HonestPromise(double tau, double mean, double classTau, List<double[]> means, List<List<Double>> promises) {

    /// An estimate and its standard deviation.
    record Uncertain(double value, double sigma) {}

    /// At least two classes.
    static HonestPromise of(List<List<Uncertain>> classes) {
        var tau = tau(classes);
        var means = new ArrayList<double[]>();
        var ofMeans = new ArrayList<Uncertain>();
        for (var each : classes) {
            var mean = mean(each, tau);
            means.add(mean);
            ofMeans.add(new Uncertain(mean[0], mean[1]));
        }
        var classTau = tau(List.of(ofMeans));
        var all = mean(ofMeans, classTau)[0];
        var promises = new ArrayList<List<Double>>();
        for (var i = 0; i < classes.size(); i++) {
            var mu = towards(all, ofMeans.get(i), classTau);
            promises.add(
                    classes.get(i).stream().map(each -> towards(mu, each, tau)).toList());
        }
        return new HonestPromise(tau, all, classTau, means, promises);
    }

    static double weight(double tau, double sigma) {
        return sigma == 0 ? 1 : tau * tau / (tau * tau + sigma * sigma);
    }

    private static double towards(double mean, Uncertain each, double tau) {
        var weight = weight(tau, each.sigma());
        return weight * each.value() + (1 - weight) * mean;
    }

    /// Mean and standard error.
    private static double[] mean(List<Uncertain> of, double tau) {
        var weights = of.stream().mapToDouble(each -> precision(each, tau)).sum();
        var sum = of.stream()
                .mapToDouble(each -> precision(each, tau) * each.value())
                .sum();
        return new double[] {sum / weights, Math.sqrt(1 / weights)};
    }

    private static double precision(Uncertain each, double tau) {
        return 1 / (tau * tau + each.sigma() * each.sigma());
    }

    /// Steps that halve, so that no bound need be known.
    private static double tau(List<List<Uncertain>> classes) {
        if (excess(classes, 0) <= 0) {
            return 0;
        }
        var step = 1.0;
        while (excess(classes, step) > 0) {
            step *= 2;
        }
        var tau = 0.0;
        for (var i = 0; i < 100; i++) {
            step /= 2;
            if (excess(classes, tau + step) > 0) {
                tau += step;
            }
        }
        return tau;
    }

    private static double excess(List<List<Uncertain>> classes, double tau) {
        var excess = 0.0;
        for (var each : classes) {
            var mean = mean(each, tau)[0];
            excess += 1 - each.size();
            for (var one : each) {
                excess += precision(one, tau) * (one.value() - mean) * (one.value() - mean);
            }
        }
        return excess;
    }
}
