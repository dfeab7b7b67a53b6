package dev.waymark.roadmap.planning.plan;

/// Observes the progress of a search and can end it.
public interface PlanMonitor {

    /// Watches nothing and never ends the search.
    PlanMonitor NONE = new PlanMonitor() {
        @Override
        public void progress(double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable stop) {}
    };

    /// How far the search is, 0..1, never falling: the stages before and after the search count a tenth each, the
    /// search itself the share of the gap that is closed.
    void progress(double share);

    /// Whether the search is to end.
    boolean isCancelled();

    /// Hands over what stops the search at once, from any thread; it is run at once when the search is already
    /// cancelled.
    void onCancel(Runnable stop);
}
