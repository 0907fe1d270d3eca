/** The report as a web page: one file that needs no network. */
package org.cistron.report.html;
