/** Measures how good a classifier's log-odds are: whether they rank, decide and foretell right. */
package org.cistron.classifier.evaluation;
