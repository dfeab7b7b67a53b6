package dev.waymark.roadmap.planning.solve;

import com.google.ortools.Loader;

/// Loads the native library of the optimiser once; it is unpacked to the temporary folder, which must be writable and
/// executable.
final class NativeSolver {

    static {
        Loader.loadNativeLibraries();
    }

    private NativeSolver() {}

    /// Does nothing but make sure that the library is loaded.
    static void require() {}
}
