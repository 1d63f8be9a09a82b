package enishi.sim.exchange;

import java.util.Locale;

/** What a posting was for. */
public enum PostingKind {
    /** Start-up money of founders, and what NGOs of the start owned. */
    FOUNDING,
    /** Gifts and membership fees of residents. */
    GIFT,
    /** What clubs, firms and events of a prefecture give to its NGOs. */
    COMMUNITY,
    /** What an instrument adds to residents' gifts to an NGO. */
    GIFT_MATCH,
    /** Tax that residents need not pay because of gifts to certified NGOs. */
    TAX_CREDIT,
    /** Gifts of the public for relief, which must be spent on it. */
    RELIEF_GIFT,
    /** Payments for an NGO's goods and services. */
    OWN_BUSINESS,
    /** Those who pay for an instrument give it money. */
    APPROPRIATION,
    /** An instrument gives unused money back to those who gave it. */
    LAPSE,
    /** A scheme pays a project in advance. */
    GRANT_ADVANCE,
    /** A scheme pays a project back what it has spent. */
    GRANT_REIMBURSEMENT,
    /** A project that ends, or whose NGO does, gives back what it has not spent. */
    GRANT_RETURN,
    /** A scheme pays an award to somebody who is not an NGO. */
    GRANT_OUTSIDE,
    /** The lead of a consortium passes a partner's part of a month's direct cost on. */
    CONSORTIUM,
    /** An NGO in need borrows from a partner. */
    LOAN,
    /** A borrower pays back. */
    REPAYMENT,
    /** Pay of an NGO's own staff. */
    WAGES,
    /** Office and other fixed cost. */
    OFFICE,
    /** Appeals, mailings, events. */
    FUND_RAISING,
    /** An NGO's own programme. */
    PROGRAMME,
    /** Direct cost of a project under a scheme. */
    PROJECT,
    /** Relief by an NGO that responds to a shock, out of gifts for it. */
    RELIEF,
    /** Cost of a project that its grant does not name: administration, reporting. */
    INDIRECT_COST,
    /** Cost of beginning to work with partners in another country. */
    PARTNERSHIP,
    /** Cost of moving the office to another prefecture. */
    RELOCATION,
    /** An instrument pays for what it does itself. */
    PUBLIC_PROGRAMME,
    /** An instrument pays a part of the pay of NGOs' staff. */
    STAFF_SUPPORT,
    /** An instrument gives a new NGO start-up money, or pays for its office. */
    STARTUP_SUPPORT,
    /** A local government or its foundation adds to an NGO's money. */
    LOCAL_GRANT,
    /** Firms give to an NGO because a foundation or a platform asks them. */
    ENTERPRISE_GIFT,
    /** An emergency platform pays a member that responds to a shock. */
    RELIEF_GRANT,
    /** What an NGO owns goes to the NGO it joins. */
    MERGER,
    /** What is left when an NGO closes. */
    ESTATE,
    /** Suppliers write off what an insolvent NGO owes. */
    WRITE_OFF;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The kind as files name it. */
    public String id() {
        return id;
    }
}
