/** Judges variants by a classifier, and by a catalogue of those that are known. */
package org.cistron.runner.judge;
