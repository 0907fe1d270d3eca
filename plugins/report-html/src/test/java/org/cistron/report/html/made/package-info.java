/** Finished runs, made up. */
package org.cistron.report.html.made;
