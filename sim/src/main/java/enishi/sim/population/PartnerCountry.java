package enishi.sim.population;

/**
 * A country abroad in which Japanese NGOs work with partners.
 *
 * @param code ISO 3166-1 alpha-2 code, such as {@code PH}
 * @param nameEn English name
 * @param nameJa Japanese name
 * @param region part of the world, kebab-case
 * @param peripherality position in the world system, [0,1]: 0 the core, 1 the outermost periphery
 * @param startWeight relative number of NGOs of the start that work there, above 0
 */
public record PartnerCountry(
        String code, String nameEn, String nameJa, String region, double peripherality, double startWeight) {}
