/** The gene finders that are compared, each behind its own command line. */
package org.cistron.benchmarks.program;
