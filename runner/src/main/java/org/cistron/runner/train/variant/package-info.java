/** Training of classifiers of variants, and their cross-validation. */
package org.cistron.runner.train.variant;
