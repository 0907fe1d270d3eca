/** Classifiers of variants against simple rules, on labelled variants of genes that they have not seen. */
package org.cistron.benchmarks.classifier;
