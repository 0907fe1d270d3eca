/** The genome browser inside the page: its library, and what it shows, packed small. */
package org.cistron.report.html.browser;
