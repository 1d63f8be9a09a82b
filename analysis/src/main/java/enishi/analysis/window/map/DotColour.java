package enishi.analysis.window.map;

import enishi.analysis.window.words.Phrase;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.organization.NgoStatus;
import java.awt.Color;

/** What the colour of an NGO's dot says. */
public enum DotColour {
    /** How it is doing: by its reserves, and whether it is dormant. */
    HEALTH(Phrase.DOTS_BY_HEALTH),
    /** Its cause. */
    CAUSE(Phrase.DOTS_BY_CAUSE);

    private final Phrase title;

    DotColour(Phrase title) {
        this.title = title;
    }

    /** Its name. */
    public Phrase title() {
        return title;
    }

    /** How an NGO is doing. */
    enum Health {
        SOUND(Phrase.HEALTH_SOUND, new Color(0x00, 0x72, 0xB2)),
        TIGHT(Phrase.HEALTH_TIGHT, new Color(0xE6, 0x9F, 0x00)),
        IN_DEBT(Phrase.HEALTH_IN_DEBT, new Color(0xC4, 0x3C, 0x00)),
        DORMANT(Phrase.HEALTH_DORMANT, new Color(0x8C, 0x8C, 0x8C));

        /** A tight NGO has less cash than it takes in within two months. */
        private static final int TIGHT_MONTHS = 2;

        private final Phrase title;
        private final Color colour;

        Health(Phrase title, Color colour) {
            this.title = title;
            this.colour = colour;
        }

        Phrase title() {
            return title;
        }

        Color colour() {
            return colour;
        }

        static Health of(NgoState ngo) {
            if (ngo.status() == NgoStatus.DORMANT) {
                return DORMANT;
            }
            if (ngo.cashYen() < 0) {
                return IN_DEBT;
            }
            return ngo.cashYen() * 12 < TIGHT_MONTHS * ngo.incomeYen() ? TIGHT : SOUND;
        }
    }

    private static final Color[] CAUSES = {
        new Color(0x00, 0x72, 0xB2),
        new Color(0xD5, 0x5E, 0x00),
        new Color(0xCC, 0x79, 0xA7),
        new Color(0x00, 0x9E, 0x73),
        new Color(0xE6, 0x9F, 0x00),
        new Color(0x3A, 0x2A, 0x5E),
        new Color(0x56, 0xB4, 0xE9)
    };

    /** The colour of a cause, by its place in the list. */
    static Color ofCause(int place) {
        return CAUSES[place % CAUSES.length];
    }
}
