/** Variants whose effect is known, as neighbours of one that is asked about. */
package org.cistron.variant.ensemble.known;
