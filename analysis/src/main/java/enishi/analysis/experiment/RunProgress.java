package enishi.analysis.experiment;

/** Who is told how far the runs are; called from the threads that run them. */
public interface RunProgress {

    /** A reported month of some run is over. */
    void monthDone();

    /** A run is over and kept. */
    default void runDone(String scenario, long seed) {}
}
