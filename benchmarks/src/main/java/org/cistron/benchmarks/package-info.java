/** Runs Cistron and its rivals side by side on the genomes of {@code ../shared} and writes tables. */
package org.cistron.benchmarks;
