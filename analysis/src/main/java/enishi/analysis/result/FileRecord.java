package enishi.analysis.result;

/**
 * What is in a file that was written.
 *
 * @param name its name
 * @param rows its rows without the header
 * @param sha256 the digest of its bytes, hexadecimal
 */
public record FileRecord(String name, long rows, String sha256) {}
