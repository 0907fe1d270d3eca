/** What report writers are told of a finished run. All positions are 0-based and half-open; all probabilities lie in [0, 1]. */
package org.cistron.api.report;
