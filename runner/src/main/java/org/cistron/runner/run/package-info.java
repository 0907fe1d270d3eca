/** Runs a command's work: read, learn, call, write. */
package org.cistron.runner.run;
