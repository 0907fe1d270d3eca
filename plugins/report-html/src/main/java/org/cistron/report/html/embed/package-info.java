/** What goes into a page as it is: scripts, JSON, and text files that lie beside the classes. */
package org.cistron.report.html.embed;
