/** Running programs under measurement, and tables of results. */
package org.cistron.benchmarks.measure;
