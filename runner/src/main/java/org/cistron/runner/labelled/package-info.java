/** Turns rows of labelled tables into questions whose answers are known, grouped by what must not be torn apart. */
package org.cistron.runner.labelled;
