/** Transcripts made ready to be asked: spliced, translated, found by position. */
package org.cistron.variants.transcript;
