package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.result.PanelRecord;
import enishi.analysis.result.RunBooks;
import enishi.sim.exchange.PostingKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Where the money of NGOs comes from and what they spend it on. */
final class MoneyMeasures {

    /**
     * Part of the pay of an NGO's own staff that is administration. Assumption: half of their time goes into programmes, whose
     * cost their pay then is in the books of NGOs.
     */
    private static final double ADMINISTRATION_IN_PAY = 0.5;

    private static final Set<PostingKind> SPENDING = EnumSet.of(
            PostingKind.WAGES,
            PostingKind.OFFICE,
            PostingKind.FUND_RAISING,
            PostingKind.PROGRAMME,
            PostingKind.PROJECT,
            PostingKind.RELIEF,
            PostingKind.INDIRECT_COST,
            PostingKind.PARTNERSHIP,
            PostingKind.RELOCATION);

    /** Gifts and fees of residents, and what clubs, firms and events of the prefecture give, in all incomes. */
    static final PatternMeasure DONATIONS_AND_FEES_SHARE =
            source("donations_and_fees_share", ngo -> (double) ngo.giftsYen() + ngo.communityYen());

    /** Payments of grant schemes and of local governments in all incomes. */
    static final PatternMeasure GRANTS_AND_CONTRACTS_SHARE =
            source("grants_and_contracts_share", PanelRecord::grantsYen);

    /** Own business in all incomes. */
    static final PatternMeasure OWN_BUSINESS_SHARE = source("own_business_share", PanelRecord::businessYen);

    /** Office, cost of projects that grants do not name and a part of the pay of own staff, in all spending of NGOs. */
    static final PatternMeasure ADMINISTRATION_SHARE =
            new PatternMeasure("administration_share", Unit.SHARE, (facts, window) -> {
                RunBooks books = facts.books();
                int first = window.first(facts.run());
                int last = window.last(facts.run());
                if (books.months() <= last) {
                    return Double.NaN;
                }
                double spent = SPENDING.stream()
                        .mapToDouble(kind -> books.postedYen(kind, first, last))
                        .sum();
                double administration = books.postedYen(PostingKind.OFFICE, first, last)
                        + books.postedYen(PostingKind.INDIRECT_COST, first, last)
                        + ADMINISTRATION_IN_PAY * books.postedYen(PostingKind.WAGES, first, last);
                return spent == 0 ? Double.NaN : administration / spent;
            });

    private MoneyMeasures() {}

    private static PatternMeasure source(String id, ToDoubleFunction<PanelRecord> part) {
        return new PatternMeasure(
                id,
                Unit.SHARE,
                (facts, window) ->
                        YearEnds.mean(facts.run(), window, ngos -> YearEnds.share(ngos, part, PanelRecord::incomeYen)));
    }
}
