/**
 * The baseline among variant classifiers: profiles of homologs, Markov models of proteins and DNA, tables of what was seen, weighed
 * by a logistic regression.
 */
package org.cistron.variant.hmm;
