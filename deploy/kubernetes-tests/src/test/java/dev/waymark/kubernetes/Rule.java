package dev.waymark.kubernetes;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What every rendered chart must fulfil.
///
/// @param name a short sentence
/// @param check names what breaks it
record Rule(String name, Function<Release, Stream<String>> check) {

    List<String> violations(Release release) {
        return check.apply(release).toList();
    }

    /// Holds for each container; named are those for which it does not.
    static Rule ofContainers(String name, Predicate<Release.Place> fulfilled) {
        return new Rule(
                name, release -> release.containers().filter(fulfilled.negate()).map(Release.Place::name));
    }

    /// Holds for each container that answers requests.
    static Rule ofPrograms(String name, Predicate<Release.Place> fulfilled) {
        return new Rule(
                name, release -> release.programs().filter(fulfilled.negate()).map(Release.Place::name));
    }

    /// Holds for each pod.
    static Rule ofPods(String name, Predicate<Release.Workload> fulfilled) {
        return new Rule(
                name,
                release ->
                        release.workloads().stream().filter(fulfilled.negate()).map(Release.Workload::name));
    }
}
