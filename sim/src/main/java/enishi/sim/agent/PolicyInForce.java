package enishi.sim.agent;

import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import enishi.sim.process.ModelParameters;
import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.process.organization.OrganizationParameters;
import java.util.SortedMap;

/**
 * The parameters, instruments and shocks that hold at the moment; all agents look here, so a change reaches all at once.
 *
 * <p>Nothing is saved to be put back: a change replaces what was in force as a whole.
 */
public final class PolicyInForce {

    private CitizenParameters citizen;
    private OrganizationParameters organization;
    private SortedMap<String, Instrument> instruments;
    private SortedMap<String, Shock> shocks;

    /** What holds at first. */
    public PolicyInForce(
            ModelParameters parameters, SortedMap<String, Instrument> instruments, SortedMap<String, Shock> shocks) {
        this.citizen = parameters.citizen();
        this.organization = parameters.organization();
        this.instruments = instruments;
        this.shocks = shocks;
    }

    /** Puts something else in force. */
    public void change(
            ModelParameters newParameters,
            SortedMap<String, Instrument> newInstruments,
            SortedMap<String, Shock> newShocks) {
        citizen = newParameters.citizen();
        organization = newParameters.organization();
        instruments = newInstruments;
        shocks = newShocks;
    }

    /** Parameters of the rules of citizens. */
    public CitizenParameters citizen() {
        return citizen;
    }

    /** Parameters of the rules of organisations. */
    public OrganizationParameters organization() {
        return organization;
    }

    /** Instruments by id. */
    public SortedMap<String, Instrument> instruments() {
        return instruments;
    }

    /** Shocks by id, those of other months included. */
    public SortedMap<String, Shock> shocks() {
        return shocks;
    }
}
