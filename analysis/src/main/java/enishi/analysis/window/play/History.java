package enishi.analysis.window.play;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** The pictures of a world from month 0 to the newest. Written by the clock, read by everybody. */
public final class History {

    private final AtomicReferenceArray<WorldPicture> pictures;
    private volatile int size;
    private volatile WorldPicture latest;

    History(int months, WorldPicture opening) {
        this.pictures = new AtomicReferenceArray<>(months + 1);
        this.latest = opening;
        add(opening);
    }

    void add(WorldPicture picture) {
        pictures.set(size, picture.asHistory());
        latest = picture;
        size = size + 1;
    }

    /** The newest picture, with ties and happenings. */
    public WorldPicture latest() {
        return latest;
    }

    /** Number of pictures. */
    public int size() {
        return size;
    }

    /** The picture of a month, without ties and happenings. */
    public WorldPicture at(int month) {
        return pictures.get(month);
    }
}
