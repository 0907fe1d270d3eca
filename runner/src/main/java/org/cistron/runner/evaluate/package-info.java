/** Shows how good a prediction is: as a table for people, as TSV and as JSON. */
package org.cistron.runner.evaluate;
