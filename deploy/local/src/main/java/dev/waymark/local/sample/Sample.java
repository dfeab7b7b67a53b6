package dev.waymark.local.sample;

import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.api.SuiteAccess;
import java.io.IOException;

/// A company to look at: fills an empty suite with it and shows what came out.
///
/// Called when the suite is ready.
public interface Sample {

    /// Loads through the gateway what is missing and changes nothing that is there.
    ///
    /// @return the id of the cycle
    String load(SuiteAccess suite, Progress progress) throws IOException, InterruptedException;

    /// Prints the assessment, the priorities and the roadmap as the API shows them, and how two access admins
    /// let a person in and take it back.
    ///
    /// @param explains whether formulas, inputs and the requests of the access admins are shown, too
    void show(SuiteAccess suite, String cycle, boolean explains, Progress progress)
            throws IOException, InterruptedException;
}
