package enishi.analysis.window.play;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where the pictures of both worlds stand for everybody to see. Both are always of the same month. */
public final class Stage {

    private final AtomicReference<@Nullable Pair> pair = new AtomicReference<>();
    private final AtomicReference<@Nullable Latest> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable Latest> shown = new AtomicReference<>();

    /** Both worlds in one month. */
    private record Latest(WorldPicture baseline, WorldPicture policy) {}

    /** The histories of one play; another play has another pair. */
    public static final class Pair {

        private final History baseline;
        private final History policy;

        Pair(History baseline, History policy) {
            this.baseline = baseline;
            this.policy = policy;
        }

        /** That of the scenario as it is shipped. */
        public History baseline() {
            return baseline;
        }

        /** That of the world of the policy. */
        public History policy() {
            return policy;
        }

        /** The history of a side. */
        public History of(Side side) {
            return side == Side.BASELINE ? baseline : policy;
        }
    }

    void open(int months, WorldPicture baseline, WorldPicture policy) {
        pair.set(new Pair(new History(months, baseline), new History(months, policy)));
        latest.set(new Latest(baseline, policy));
    }

    void publish(WorldPicture baseline, WorldPicture policy) {
        Pair now = pair.get();
        if (now != null) {
            now.baseline().add(baseline);
            now.policy().add(policy);
            latest.set(new Latest(baseline, policy));
        }
    }

    void clear() {
        pair.set(null);
        latest.set(null);
    }

    /** The histories so far, or {@code null} before month 0. */
    public @Nullable Pair now() {
        return pair.get();
    }

    /** Lets all maps show the newest month from now on. */
    public void show() {
        shown.set(latest.get());
    }

    /** The picture of a side that maps show, the other side's being of the same month; {@code null} before month 0. */
    public @Nullable WorldPicture shown(Side side) {
        Latest now = shown.get();
        return now == null ? null : side == Side.BASELINE ? now.baseline() : now.policy();
    }

    /** The newest picture of a side, or {@code null} before month 0. */
    public @Nullable WorldPicture picture(Side side) {
        Pair now = pair.get();
        return now == null ? null : now.of(side).latest();
    }
}
