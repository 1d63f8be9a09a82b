package enishi.analysis.window.play;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The pictures of a world from month 0 to the newest. Written by the clock, read by everybody. */
public final class History {

    private final AtomicReferenceArray<WorldPicture> pictures;
    private final AtomicInteger size = new AtomicInteger();
    private volatile WorldPicture latest;

    History(int months, WorldPicture opening) {
        this.pictures = new AtomicReferenceArray<>(months + 1);
        this.latest = opening;
        add(opening);
    }

    void add(WorldPicture picture) {
        pictures.set(size.get(), picture.asHistory());
        latest = picture;
        size.incrementAndGet();
    }

    /** The newest picture, with ties and happenings. */
    public WorldPicture latest() {
        return latest;
    }

    /** Number of pictures. */
    public int size() {
        return size.get();
    }

    /** The picture of a month, without ties and happenings. */
    public WorldPicture at(int month) {
        return pictures.get(month);
    }
}
