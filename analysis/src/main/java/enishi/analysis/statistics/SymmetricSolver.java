package enishi.analysis.statistics;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;

/** Solves equations with a covariance-like matrix, and says which of its rows follows from those before it. */
final class SymmetricSolver {

    /** What is left of a variance once the rows before it are known, as a share: below this it is rounding. */
    private static final double DEPENDENT = 1e-10;

    private final int size;
    private final double[] scale;
    private final int dependent;
    private final @Nullable CholeskyDecomposition parts;

    /** Takes a symmetric matrix that should be positive definite. */
    SymmetricSolver(RealMatrix matrix) {
        size = matrix.getRowDimension();
        scale = new double[size];
        for (int j = 0; j < size; j++) {
            scale[j] = Math.sqrt(matrix.getEntry(j, j));
        }
        // Scaled to ones on the diagonal, so that the limit of the decomposition is a share.
        RealMatrix unit = new Array2DRowRealMatrix(size, size);
        for (int j = 0; j < size; j++) {
            for (int k = 0; k < size; k++) {
                double entry = (matrix.getEntry(j, k) + matrix.getEntry(k, j)) / 2;
                unit.setEntry(j, k, j == k ? 1 : entry / (scale[j] * scale[k]));
            }
        }
        CholeskyDecomposition found = null;
        int row = -1;
        for (int j = 0; j < size && row < 0; j++) {
            row = scale[j] > 0 ? -1 : j;
        }
        if (row < 0) {
            try {
                found = new CholeskyDecomposition(unit, DEPENDENT, DEPENDENT);
            } catch (NonPositiveDefiniteMatrixException e) {
                row = e.getRow();
            }
        }
        parts = found;
        dependent = row;
    }

    /** The first row that follows from those before it; -1 if none does. */
    int dependent() {
        return dependent;
    }

    double[] solve(double[] right) {
        double[] scaled = new double[size];
        for (int j = 0; j < size; j++) {
            scaled[j] = right[j] / scale[j];
        }
        double[] solution =
                parts().getSolver().solve(new ArrayRealVector(scaled)).toArray();
        for (int j = 0; j < size; j++) {
            solution[j] /= scale[j];
        }
        return solution;
    }

    RealMatrix inverse() {
        RealMatrix inverse = parts().getSolver().getInverse();
        for (int j = 0; j < size; j++) {
            for (int k = 0; k < size; k++) {
                inverse.multiplyEntry(j, k, 1 / (scale[j] * scale[k]));
            }
        }
        return inverse;
    }

    private CholeskyDecomposition parts() {
        if (parts == null) {
            throw new IllegalStateException("row " + dependent + " must not follow from those before it.");
        }
        return parts;
    }
}
