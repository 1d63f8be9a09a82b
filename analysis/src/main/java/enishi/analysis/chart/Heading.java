package enishi.analysis.chart;

/**
 * The words around a chart.
 *
 * @param title what is seen, as a statement
 * @param subtitle what is drawn and in which unit
 * @param caption where it comes from and how to read it
 */
public record Heading(String title, String subtitle, String caption) {}
