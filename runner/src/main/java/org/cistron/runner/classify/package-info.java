/** Classifies the variants of a VCF: plan, batches, outputs. */
package org.cistron.runner.classify;
