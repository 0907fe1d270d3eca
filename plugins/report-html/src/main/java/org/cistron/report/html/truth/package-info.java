/** What was found, held against an annotation that the user trusts. */
package org.cistron.report.html.truth;
