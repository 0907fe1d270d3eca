/** Tables of variants whose effect is known, or is asked for: labelled missense variants, variants with context, graded catalogues. */
package org.cistron.io.variant;
