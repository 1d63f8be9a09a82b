package enishi.sim.exchange;

/** The accounts of all who are neither NGO nor instrument. */
public final class Accounts {

    /** Residents, who give. */
    public final int citizens;

    /** Founders, who bring start-up money. */
    public final int founders;

    /** Buyers of NGOs' goods and services. */
    public final int customers;

    /** Staff of NGOs. */
    public final int employees;

    /** Landlords, printers, carriers and all others whom NGOs and programmes pay at home. */
    public final int suppliers;

    /** Partners and people abroad, for whom programmes and projects are. */
    public final int partners;

    /** The national treasury. */
    public final int treasury;

    /** What closed NGOs left over. */
    public final int estates;

    /** Universities, local governments, firms: all who win grants and are not NGOs. */
    public final int outsiders;

    /** The treasuries of the prefectures' governments. */
    public final int localTreasuries;

    /** What foundations own. */
    public final int endowments;

    /** Firms that give for public purposes. */
    public final int firms;

    /** Opens the accounts. */
    public Accounts(Ledger ledger) {
        citizens = ledger.open("citizens");
        founders = ledger.open("founders");
        customers = ledger.open("customers");
        employees = ledger.open("employees");
        suppliers = ledger.open("suppliers");
        partners = ledger.open("partners");
        treasury = ledger.open("treasury");
        estates = ledger.open("estates");
        outsiders = ledger.open("outsiders");
        localTreasuries = ledger.open("local-treasuries");
        endowments = ledger.open("endowments");
        firms = ledger.open("firms");
    }
}
