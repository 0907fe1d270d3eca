/** Gathers what report writers are told of a run, and lets them write. */
package org.cistron.runner.report;
