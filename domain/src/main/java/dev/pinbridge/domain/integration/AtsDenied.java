package dev.pinbridge.domain.integration;

/// The ATS does not let us (401 or 403). Trying again does not help; a person has to.
public final class AtsDenied extends AtsTrouble {
    private static final long serialVersionUID = 1L;

    private final transient Loss loss;

    public AtsDenied(String message, Loss loss) {
        super(message, null);
        this.loss = loss;
    }

    public Loss loss() {
        return loss;
    }
}
