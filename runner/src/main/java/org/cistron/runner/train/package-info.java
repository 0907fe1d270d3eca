/** Training: annotated genomes in, a model's folder out. */
package org.cistron.runner.train;
