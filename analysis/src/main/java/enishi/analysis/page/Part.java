package enishi.analysis.page;

import j2html.tags.specialized.SectionTag;

/**
 * A section of a page.
 *
 * @param anchor its name within the page
 * @param heading its heading, which stands in the table of contents too
 * @param section all of it
 */
record Part(String anchor, String heading, SectionTag section) {}
