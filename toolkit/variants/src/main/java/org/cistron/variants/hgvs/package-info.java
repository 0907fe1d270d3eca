/** Names of changes as the Human Genome Variation Society recommends (HGVS Nomenclature, version 21). */
package org.cistron.variants.hgvs;
