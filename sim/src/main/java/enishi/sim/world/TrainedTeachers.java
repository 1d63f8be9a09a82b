package enishi.sim.world;

import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.population.Geography;

/** The teachers whom a programme has trained and who go on teaching, also when the programme has ended. State only. */
public final class TrainedTeachers {

    private static final double MONTHS = 12;

    private final double[] persons = new double[Geography.PREFECTURES];
    private DevelopmentEducation settings;

    /** None yet; {@code settings}: how they are trained. */
    public TrainedTeachers(DevelopmentEducation settings) {
        this.settings = settings;
    }

    /** Takes over how teachers are trained by now; it holds for all of them. */
    public void use(DevelopmentEducation newSettings) {
        settings = newSettings;
    }

    /** How they were trained last. */
    public DevelopmentEducation settings() {
        return settings;
    }

    /** Trains teachers of a prefecture, persons, whole or not. */
    public void train(int prefecture, double number) {
        persons[prefecture] += number;
    }

    /** Teachers of a prefecture who go on, persons, whole or not. */
    public double persons(int prefecture) {
        return persons[prefecture];
    }

    /** A month passes: one in {@code 12·years} gives it up. */
    public void age() {
        double stay = Math.max(0, 1 - 1 / (MONTHS * settings.teacherYears()));
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            persons[p] *= stay;
        }
    }
}
