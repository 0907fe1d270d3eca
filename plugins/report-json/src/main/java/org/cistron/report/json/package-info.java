/** All that a report shows, as JSON for programs. */
package org.cistron.report.json;
