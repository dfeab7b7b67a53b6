package dev.waymark.rest.audit;

import jakarta.enterprise.context.RequestScoped;

/// Whether this request shows something that is kept from others.
@RequestScoped
public class ShownSecret {

    private boolean shown;

    /// To be called by who decides that this caller may see it.
    public void markShown() {
        shown = true;
    }

    boolean wasShown() {
        return shown;
    }
}
