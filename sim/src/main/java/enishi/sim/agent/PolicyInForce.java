package enishi.sim.agent;

import enishi.sim.policy.Instrument;
import enishi.sim.process.ModelParameters;
import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.process.organization.OrganizationParameters;
import java.util.SortedMap;

/**
 * The parameters and instruments that hold at the moment; all agents look here, so a change reaches all at once.
 *
 * <p>Nothing is saved to be put back: a change replaces what was in force as a whole.
 */
public final class PolicyInForce {

    private CitizenParameters citizen;
    private OrganizationParameters organization;
    private SortedMap<String, Instrument> instruments;

    /** What holds at first. */
    public PolicyInForce(ModelParameters parameters, SortedMap<String, Instrument> instruments) {
        this.citizen = parameters.citizen();
        this.organization = parameters.organization();
        this.instruments = instruments;
    }

    /** Puts something else in force. */
    public void change(ModelParameters newParameters, SortedMap<String, Instrument> newInstruments) {
        citizen = newParameters.citizen();
        organization = newParameters.organization();
        instruments = newInstruments;
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
}
