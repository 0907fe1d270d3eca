/** Weighs other classifiers and what is known of a variant together. */
package org.cistron.variant.ensemble;
