/** Outputs of a run: the folder they appear in whole, the record of the run, and what all gene writers share. */
package org.cistron.io.output;
