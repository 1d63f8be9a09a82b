package enishi.sim.metric;

import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.population.Geography;
import enishi.sim.world.World;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** How a metric's values for all areas come out of the world. */
@FunctionalInterface
interface Reduction {

    /** The values of all areas. */
    double[] values(World world);

    /** Sum over the NGOs at home in an area. */
    static Reduction sum(Predicate<Ngo> which, ToDoubleFunction<Ngo> what) {
        return world -> {
            double[] sums = new double[Area.COUNT];
            for (Ngo ngo : world.ngos.open()) {
                if (which.test(ngo)) {
                    add(sums, world, ngo.home, what.applyAsDouble(ngo));
                }
            }
            return sums;
        };
    }

    /** Number of NGOs at home in an area. */
    static Reduction count(Predicate<Ngo> which) {
        return sum(which, ngo -> 1);
    }

    /** Ratio of two sums over the NGOs at home in an area; not a number where the second is 0. */
    static Reduction ratio(Predicate<Ngo> which, ToDoubleFunction<Ngo> what, ToDoubleFunction<Ngo> by) {
        return world -> {
            double[] ratios = sum(which, what).values(world);
            double[] divisors = sum(which, by).values(world);
            for (int area = 0; area < Area.COUNT; area++) {
                ratios[area] = divisors[area] == 0 ? Double.NaN : ratios[area] / divisors[area];
            }
            return ratios;
        };
    }

    /** Median over the NGOs at home in an area, the lower of two middle ones; not a number where there is none. */
    static Reduction median(Predicate<Ngo> which, ToDoubleFunction<Ngo> what) {
        return world -> {
            double[] medians = new double[Area.COUNT];
            for (int area = 0; area < Area.COUNT; area++) {
                int place = area;
                double[] sorted = world.ngos.open().stream()
                        .filter(ngo -> which.test(ngo) && Area.contains(place, world.geography, ngo.home))
                        .mapToDouble(what)
                        .sorted()
                        .toArray();
                int n = sorted.length;
                medians[area] = n > 0 ? sorted[(n - 1) / 2] : Double.NaN;
            }
            return medians;
        };
    }

    /** Sum over prefectures. */
    static Reduction places(PlaceValue value) {
        return world -> {
            double[] sums = new double[Area.COUNT];
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                add(sums, world, p, value.of(world, p));
            }
            return sums;
        };
    }

    /** Mean over residents of a value of their prefecture. */
    static Reduction residentMean(PlaceValue value) {
        return world -> {
            double[] sums = new double[Area.COUNT];
            double[] residents = new double[Area.COUNT];
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                int persons = world.geography.residents(p);
                add(sums, world, p, persons * value.of(world, p));
                add(residents, world, p, persons);
            }
            for (int area = 0; area < Area.COUNT; area++) {
                sums[area] /= residents[area];
            }
            return sums;
        };
    }

    /** Ties with both ends in one prefecture ({@code inter} false), or not; the latter count once for every area they touch. */
    static Reduction ties(boolean inter) {
        return world -> {
            double[] numbers = new double[Area.COUNT];
            boolean[] touched = new boolean[Area.COUNT];
            world.ties.all(world.ngos.open()).forEach(pair -> {
                int a = pair.first().home;
                int b = pair.second().home;
                if (inter == (a != b)) {
                    Arrays.fill(touched, false);
                    touch(touched, world, a);
                    touch(touched, world, b);
                    for (int area = 0; area < Area.COUNT; area++) {
                        numbers[area] += touched[area] ? 1 : 0;
                    }
                }
            });
            return numbers;
        };
    }

    /** Ties of NGOs at home in an area with institutions of a kind. */
    static Reduction ties(Institution.Kind kind) {
        return world ->
                sum(ngo -> true, ngo -> world.institutionTies.number(ngo, kind)).values(world);
    }

    /** Mean over the active NGOs at home in an area of their ties with institutions of a kind. */
    static Reduction meanTies(Institution.Kind kind) {
        return world -> ratio(Ngo::isActive, ngo -> world.institutionTies.number(ngo, kind), ngo -> 1)
                .values(world);
    }

    /** One value of Japan. */
    static Reduction japan(ToDoubleFunction<World> what) {
        return world -> {
            double[] values = new double[Area.COUNT];
            Arrays.fill(values, Double.NaN);
            values[Area.JAPAN] = what.applyAsDouble(world);
            return values;
        };
    }

    /** A measure of the yearly incomes of active NGOs, for Japan and its halves. */
    static Reduction incomes(ToDoubleFunction<double[]> measure) {
        return world -> {
            double[] values = new double[Area.COUNT];
            for (int area = 0; area < Area.FIRST_PREFECTURE; area++) {
                values[area] = measure.applyAsDouble(activeIncomes(world, area));
            }
            return values;
        };
    }

    /** A measure of the yearly incomes of active NGOs in the metropolitan and in the nonmetropolitan half. */
    static Reduction incomesByHalf(ToDoubleBiFunction<double[], double[]> measure) {
        return japan(world -> measure.applyAsDouble(
                activeIncomes(world, Area.METROPOLITAN), activeIncomes(world, Area.NONMETROPOLITAN)));
    }

    /** Share of Tokyo in a sum over active NGOs; not a number where the sum is 0. */
    static Reduction tokyoShare(ToDoubleFunction<Ngo> what) {
        Reduction tokyo = sum(ngo -> ngo.isActive() && ngo.home == Geography.TOKYO, what);
        Reduction all = sum(Ngo::isActive, what);
        return japan(world -> {
            double sum = all.values(world)[Area.JAPAN];
            return sum == 0 ? Double.NaN : tokyo.values(world)[Area.JAPAN] / sum;
        });
    }

    private static double[] activeIncomes(World world, int area) {
        return world.ngos.open().stream()
                .filter(ngo -> ngo.isActive() && Area.contains(area, world.geography, ngo.home))
                .mapToDouble(ngo -> ngo.income.total())
                .toArray();
    }

    private static void touch(boolean[] touched, World world, int prefecture) {
        touched[Area.JAPAN] = true;
        touched[Area.half(world.geography, prefecture)] = true;
        touched[Area.FIRST_PREFECTURE + prefecture] = true;
    }

    private static void add(double[] values, World world, int prefecture, double value) {
        values[Area.JAPAN] += value;
        values[Area.half(world.geography, prefecture)] += value;
        values[Area.FIRST_PREFECTURE + prefecture] += value;
    }

    /** A value of a prefecture. */
    @FunctionalInterface
    interface PlaceValue {
        /** The value of prefecture {@code p}. */
        double of(World world, int p);
    }
}
