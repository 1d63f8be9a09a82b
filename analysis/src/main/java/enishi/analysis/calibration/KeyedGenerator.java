package enishi.analysis.calibration;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.apache.commons.math3.random.AbstractRandomGenerator;

/** The product's keyed draws in the form that a library asks for: the same seed always gives the same draws. */
final class KeyedGenerator extends AbstractRandomGenerator {

    private KeyedRandom random = new KeyedRandom(0);

    KeyedGenerator(long seed) {
        setSeed(seed);
    }

    @Override
    public void setSeed(long seed) {
        clear();
        random = new KeyedRandom(seed).at(Stream.CALIBRATION, 0, 0, 0);
    }

    @Override
    public double nextDouble() {
        return random.uniform();
    }
}
