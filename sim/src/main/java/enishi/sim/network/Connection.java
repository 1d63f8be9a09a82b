package enishi.sim.network;

import enishi.sim.organization.Ngo;

/**
 * A tie of any kind, for those who look at the whole network.
 *
 * @param kind what is at the other end
 * @param ngo the NGO; of two tied NGOs the one of lower index
 * @param otherId id of what is at the other end
 * @param otherPrefecture index of its prefecture, -1 abroad
 * @param tie the tie
 */
public record Connection(TieKind kind, Ngo ngo, String otherId, int otherPrefecture, Tie tie) {}
