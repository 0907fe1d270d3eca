/** What variants do to transcripts, by Cistron and by other programs that read the same annotation. */
package org.cistron.benchmarks.variants;
