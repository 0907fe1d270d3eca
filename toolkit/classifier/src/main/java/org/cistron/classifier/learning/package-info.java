/**
 * Learns to tell positive from negative cases by their features: gradient boosting, extremely randomised trees and logistic
 * regression. Fitted models give log-odds, say what each feature adds to them, and can be stored.
 */
package org.cistron.classifier.learning;
