/** Open reading frames: the candidates that the gene finder chooses from. */
package org.cistron.genes.orf;
