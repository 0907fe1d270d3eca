/** Which pictures an annotation's page shows, and of what. */
package org.cistron.report.html.pictures;
