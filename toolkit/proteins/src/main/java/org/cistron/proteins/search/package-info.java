/** Finds the homologs of a protein in a collection: seeds, ungapped and gapped extensions, and their statistics. */
package org.cistron.proteins.search;
