/** Gathers what reports tell of classified variants, in memory that does not grow with their number. */
package org.cistron.runner.report.variant;
