/** The page: its sections, and the templates that escape all that comes from outside. */
package org.cistron.report.html.page;
