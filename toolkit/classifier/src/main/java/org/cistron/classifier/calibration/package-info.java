/** Makes of a classifier's log-odds such that can be believed: of all that are given 0.9, nine in ten are positive. */
package org.cistron.classifier.calibration;
