/** Divides cases into folds for cross-validation. */
package org.cistron.classifier.folds;
