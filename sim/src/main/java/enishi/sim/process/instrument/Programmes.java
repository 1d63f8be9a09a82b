package enishi.sim.process.instrument;

import enishi.sim.policy.AlignedCommunication;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.Dialogue;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.JointEvaluation;
import enishi.sim.policy.JointStudies;
import enishi.sim.process.organization.OrganizationParameters;
import enishi.sim.world.World;
import java.util.List;

/** How each kind of programme acts in a month, in one visible list. */
public final class Programmes {

    private final List<Turn<?>> turns;

    /** The programmes of a world. */
    public Programmes(World world, long seed) {
        DevelopmentEducationMonth education = new DevelopmentEducationMonth(world);
        DialogueMonth dialogue = new DialogueMonth(world, seed);
        JointEvaluationMonth evaluation = new JointEvaluationMonth(world, seed);
        JointStudiesMonth studies = new JointStudiesMonth(world, seed);
        AlignedCommunicationMonth messages = new AlignedCommunicationMonth(world, seed);
        turns = List.of(
                new Turn<>(DevelopmentEducation.class, (id, programme, rules) -> education.run(id, programme)),
                new Turn<>(Dialogue.class, dialogue::run),
                new Turn<>(JointEvaluation.class, evaluation::run),
                new Turn<>(JointStudies.class, (id, programme, rules) -> studies.run(id, programme)),
                new Turn<>(AlignedCommunication.class, (id, programme, rules) -> messages.run(id, programme)));
    }

    /** Kinds of programmes that act. */
    public List<? extends Class<?>> kinds() {
        return turns.stream().map(Turn::kind).toList();
    }

    /** A month of the instrument of an id; a grant scheme has its turn elsewhere. */
    public void run(String id, Instrument instrument, OrganizationParameters rules) {
        for (Turn<?> turn : turns) {
            turn.run(id, instrument, rules);
        }
    }

    /** What a kind of programme does in a month. */
    private interface Act<P extends Instrument> {
        void run(String id, P programme, OrganizationParameters rules);
    }

    private record Turn<P extends Instrument>(Class<P> kind, Act<P> act) {

        void run(String id, Instrument instrument, OrganizationParameters rules) {
            if (kind.isInstance(instrument)) {
                act.run(id, kind.cast(instrument), rules);
            }
        }
    }
}
