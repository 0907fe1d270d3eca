/** Spliced sequences, their coordinates and their translation. */
package org.cistron.variants.coding;
