package enishi.analysis.history;

import enishi.sim.exchange.PostingKind;

/**
 * What an NGO received from, or paid to, one account in a month for one purpose.
 *
 * @param kind what for
 * @param with name of the other account in the books, such as {@code citizens}, {@code instrument:…} or {@code ngo:…}
 * @param yen yen; above 0 received, below 0 paid
 */
public record Flow(PostingKind kind, String with, long yen) {}
