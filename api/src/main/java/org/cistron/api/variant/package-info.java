/** Variants, the transcripts that they fall on, and what is said of them. */
package org.cistron.api.variant;
