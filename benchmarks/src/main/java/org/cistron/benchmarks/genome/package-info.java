/** The sequences that benchmarks run on: real genomes, null sequences, and mixtures made of them. */
package org.cistron.benchmarks.genome;
