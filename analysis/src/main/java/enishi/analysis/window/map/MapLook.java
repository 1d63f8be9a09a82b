package enishi.analysis.window.map;

import enishi.analysis.chart.JapanShapes;
import enishi.analysis.chart.MapClasses;
import enishi.analysis.chart.Palette;
import enishi.analysis.chart.Typeface;
import enishi.analysis.comparison.Language;
import enishi.analysis.statistics.ClassBreaks;
import enishi.analysis.window.play.WorldPicture;
import enishi.scenarios.data.Tables;
import enishi.sim.population.Geography;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How both maps look: what colours them, in which classes, and what is shown on top. Both worlds share it, so that a colour
 * means the same on either map. Set on Swing's thread; read while drawing.
 */
public final class MapLook {

    private static final int CLASSES = 5;
    private static final float LETTERS = 13;

    private final JapanShapes japan = JapanShapes.read();
    private final Tables tables;
    private final DotPlaces places = new DotPlaces(japan);
    private final List<String> causes;
    private final List<Runnable> watchers = new ArrayList<>();

    private volatile MapIndicator indicator = MapIndicator.SUPPORTERS;
    private volatile ClassBreaks breaks = new ClassBreaks(List.of());
    private volatile DotColour dots = DotColour.HEALTH;
    private volatile boolean showsNgos = true;
    private volatile boolean showsTies;
    private volatile Language language;
    private volatile float zoom = 1;
    private volatile double grain = 1;

    /** The look of maps of the product's tables. */
    public MapLook(Tables tables, Language language) {
        this.tables = tables;
        this.language = language;
        this.causes = tables.causes().stream().map(cause -> cause.id()).toList();
    }

    /** Runs {@code watcher} when the look has changed. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }

    /** Colours the maps by another indicator, with classes for what the pictures hold. */
    public void colourBy(MapIndicator other, List<WorldPicture> pictures) {
        indicator = other;
        classify(pictures);
    }

    /** Chooses classes anew for what the pictures hold. */
    public void classify(List<WorldPicture> pictures) {
        MapIndicator now = indicator;
        double[] values = pictures.stream()
                .flatMapToDouble(picture -> Arrays.stream(now.values(picture, geography())))
                .toArray();
        breaks = ClassBreaks.of(values, CLASSES);
        tell();
    }

    /** Colours the dots by something else. */
    public void colourDots(DotColour other) {
        dots = other;
        tell();
    }

    /** Shows or hides the dots. */
    public void showNgos(boolean shown) {
        showsNgos = shown;
        tell();
    }

    /** Shows or hides the ties. */
    public void showTies(boolean shown) {
        showsTies = shown;
        tell();
    }

    /** Speaks another language, with letters of another size; 1 is the usual one. */
    public void speak(Language other, float otherZoom) {
        language = other;
        zoom = otherZoom;
        tell();
    }

    /** What colours the maps. */
    public MapIndicator indicator() {
        return indicator;
    }

    /** What colours the dots. */
    public DotColour dots() {
        return dots;
    }

    /** Whether dots are shown. */
    public boolean showsNgos() {
        return showsNgos;
    }

    /** Whether ties are shown. */
    public boolean showsTies() {
        return showsTies;
    }

    /** Where the NGOs have their dots. */
    public DotPlaces places() {
        return places;
    }

    /** The prefectures. */
    public Geography geography() {
        return tables.geography();
    }

    /** The name of a prefecture. */
    public String prefecture(int index) {
        return language.of(
                geography().profile(index).nameEn(), geography().profile(index).nameJa());
    }

    /** The name of a cause. */
    public String cause(String id) {
        int place = causes.indexOf(id);
        return place < 0
                ? id
                : language.of(
                        tables.causes().get(place).nameEn(),
                        tables.causes().get(place).nameJa());
    }

    List<String> causes() {
        return causes;
    }

    int causeOf(String id) {
        return Math.max(0, causes.indexOf(id));
    }

    JapanShapes japan() {
        return japan;
    }

    ClassBreaks breaks() {
        return breaks;
    }

    MapClasses classes() {
        return new MapClasses(breaks, indicator.magnitude(language), language);
    }

    Language language() {
        return language;
    }

    /** Tells how large dots are on the maps, see {@link MapFrame#grain}. */
    void grain(double other) {
        if (grain != other) {
            grain = other;
            tell();
        }
    }

    double grain() {
        return grain;
    }

    float zoom() {
        return zoom;
    }

    Font plain(float size) {
        return Typeface.of(language).plain(size * zoom);
    }

    Font letters() {
        return plain(LETTERS);
    }

    Font title() {
        return Typeface.of(language).bold(LETTERS * zoom);
    }

    /** The class colour of a prefecture: an index, or -1 where there is no value. */
    int classOf(@Nullable WorldPicture picture, int prefecture) {
        if (picture == null) {
            return -1;
        }
        double value = indicator.value(picture, prefecture, geography());
        return Double.isNaN(value) ? -1 : breaks.classOf(value);
    }

    Color colourOfClass(int index) {
        return index < 0 ? Palette.NOTHING : Palette.classColour(index, breaks.classes());
    }
}
