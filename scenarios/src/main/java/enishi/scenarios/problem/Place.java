package enishi.scenarios.problem;

/**
 * Where something was written.
 *
 * @param file the file as the user knows it
 * @param line line, counted from 1; 0 where there is none
 */
public record Place(String file, int line) {}
