/** The errors that end a run, each with the exit code and the sentence that a person needs. */
package org.cistron.api.error;
