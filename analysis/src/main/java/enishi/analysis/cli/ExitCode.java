package enishi.analysis.cli;

/** How a command ends. */
final class ExitCode {

    /** It did what was asked. */
    static final int DONE = 0;
    /** Enishi itself is at fault. */
    static final int FAULT = 1;
    /** What the user gave, or a disk, stood in the way. */
    static final int REFUSED = 2;
    /** The user stopped it. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
