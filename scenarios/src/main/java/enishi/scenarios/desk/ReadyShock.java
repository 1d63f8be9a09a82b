package enishi.scenarios.desk;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shock that is ready to befall a class.
 *
 * @param id its id, the beginning of the ids of its parts in a scenario
 * @param title what stands on its button
 * @param what what it does, in a sentence
 * @param place whether one chooses where it strikes
 * @param source where its sizes come from
 * @param parts what it consists of; the months count from the start of the first
 */
public record ReadyShock(
        @Setting(
                meaning = "id, with which the ids of its parts in a scenario begin",
                source = "assumption: the author's words")
        String id,

        @Setting(meaning = "what stands on its button", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "what it does, in a sentence", source = "assumption: the author's words")
        Words what,

        @Setting(
                meaning = "whether one chooses where it strikes",
                value = "none",
                source = "assumption: the author's choice")
        ShockPlace place,

        @Setting(
                meaning = "where its sizes come from: key of a source, or assumption: with a reason",
                source = "assumption: the author's words")
        String source,

        @Setting(
                meaning = "what it consists of; months count from the start of the first part",
                source = "assumption: the author's choice")
        List<Shock> parts) {

    /** Copies the list. */
    public ReadyShock {
        parts = List.copyOf(parts);
    }

    /**
     * Its parts as they strike.
     *
     * @param month the first month
     * @param prefecture the ISO 3166-2 code of the prefecture chosen; {@code null} for all of Japan. It counts only where a place can
     *     be chosen
     */
    public List<Shock> striking(YearMonth month, @Nullable String prefecture) {
        List<Shock> striking = new ArrayList<>();
        YearMonth first = parts.get(0).start();
        for (Shock part : parts) {
            boolean placed = place == ShockPlace.PREFECTURE && part.kind() == ShockKind.DISASTER_AT_HOME;
            striking.add(new Shock(
                    part.kind(),
                    month.plusMonths(ChronoUnit.MONTHS.between(first, part.start())),
                    part.months(),
                    placed && prefecture != null ? List.of(prefecture) : part.prefectures(),
                    part.countries(),
                    part.awarenessLift(),
                    part.generosity(),
                    part.attention(),
                    part.trust(),
                    part.reliefDonationsYen(),
                    part.reliefMonths(),
                    part.projectBlock(),
                    part.meetingBlock(),
                    part.volunteerSuspension(),
                    part.incomeLoss(),
                    part.founding()));
        }
        return List.copyOf(striking);
    }
}
