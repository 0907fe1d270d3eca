/** Training models by Cistron's own command, for genomes that these models are to be judged on. */
package org.cistron.benchmarks.training;
