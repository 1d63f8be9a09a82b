package enishi.sim.model;

import enishi.sim.organization.LifeRecord;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoLife;
import enishi.sim.parameter.MonthCount;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the observed lives of NGOs with calendar months. */
final class LifeBook {

    private LifeBook() {}

    private static @Nullable YearMonth calendarOrNull(int month) {
        return month == LifeRecord.NEVER ? null : MonthCount.calendar(month);
    }

    static List<NgoLife> lives(World world) {
        List<NgoLife> lives = new ArrayList<>();
        for (Ngo ngo : world.ngos.all()) {
            LifeRecord life = ngo.life;
            if (life.entered != LifeRecord.NEVER) {
                // Those of the first reported month live through it; a later founding is at the end of its month.
                int first = life.initial ? life.entered : life.entered + 1;
                int last = life.ended == LifeRecord.NEVER ? world.month : life.ended;
                lives.add(new NgoLife(
                        ngo.id,
                        life.entryPrefecture,
                        ngo.home,
                        world.geography.profile(life.entryPrefecture).metropolitan(),
                        ngo.cause,
                        life.initial,
                        MonthCount.calendar(ngo.founded),
                        life.entered - ngo.founded,
                        life.entryIncomeYen,
                        calendarOrNull(life.ended),
                        life.end,
                        calendarOrNull(life.dormant),
                        calendarOrNull(life.revived),
                        calendarOrNull(life.dissolved),
                        calendarOrNull(life.dropped),
                        last - first + 1,
                        life.peakIncomeYen));
            }
        }
        return lives;
    }
}
