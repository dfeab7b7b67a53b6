package dev.waymark.local.sample;

import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.api.SuiteAccess;
import java.io.IOException;

/// A company to look at: fills an empty suite with it and shows what came out.
///
/// Called when the suite is ready.
public interface Sample {

    /// Loads through the gateway what is missing, changes nothing that is there, and prints the priorities and the
    /// roadmap.
    void load(SuiteAccess suite, Progress progress) throws IOException, InterruptedException;
}
