/** The command line: one command a file, messages and exit codes. */
package org.cistron.runner.cli;
