/** From the decoder's log-odds to probabilities that hold: what is measured on annotated genomes, how, and its file. */
package org.cistron.genes.calibration;
