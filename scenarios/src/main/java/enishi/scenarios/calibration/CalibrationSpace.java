package enishi.scenarios.calibration;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.problem.ScenarioException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The space of a calibration: what may be varied within which ends. A point of it is given by shares, one of each free parameter:
 * 0 at the smaller end, 1 at the larger.
 *
 * @param definition what its file says
 * @param text the file, by which it is recognised
 * @param free the free parameters in the order of the file
 */
public record CalibrationSpace(SpaceDefinition definition, String text, List<FreeParameter> free) {

    private static final String ID = "space";
    private static final ShippedFiles FILES = new ShippedFiles("space", CalibrationSpace.class, List.of(ID));

    /** Copies the list. */
    public CalibrationSpace {
        free = List.copyOf(free);
    }

    /** The space that comes with the product. */
    public static CalibrationSpace shipped() {
        return read(FILES.name(ID), FILES.text(ID));
    }

    /**
     * Reads a space.
     *
     * @param name what messages call it
     * @param text its file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static CalibrationSpace read(String name, String text) throws ScenarioException {
        return new SpaceReader(name, text).read();
    }

    /** The same space without the free parameters of the other role, which then keep the values of the product. */
    public CalibrationSpace only(FreeRole role) {
        return new CalibrationSpace(
                definition,
                text,
                free.stream().filter(parameter -> parameter.role() == role).toList());
    }

    /** Number of free parameters. */
    public int dimensions() {
        return free.size();
    }

    /** The places of the free parameters with a role, in order. */
    public List<Integer> places(FreeRole role) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i).role() == role) {
                places.add(i);
            }
        }
        return places;
    }

    /** The point where everything is as in the product. */
    public double[] product() {
        return free.stream()
                .mapToDouble(parameter -> parameter.share(parameter.value()))
                .toArray();
    }

    /**
     * The values at a point by path, in the order of the file.
     *
     * @param shares the point; what lies outside of a range counts as its end
     */
    public Map<String, BigDecimal> values(double[] shares) {
        if (shares.length != free.size()) {
            throw new IllegalArgumentException("shares " + Arrays.toString(shares) + " must be " + free.size() + ".");
        }
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (int i = 0; i < shares.length; i++) {
            values.put(free.get(i).path(), free.get(i).at(shares[i]));
        }
        return values;
    }
}
