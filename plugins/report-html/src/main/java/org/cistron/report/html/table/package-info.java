/** The table of genes: which ones a page has room for, where finders agree on them, and their data as the page's script reads them. */
package org.cistron.report.html.table;
