package org.cistron.runner.train;

/**
 * How far a training had come.
 *
 * @param curve the rows that had been recorded
 * @param state what the plugin saved, for the plugin alone to read
 */
record Checkpoint(LearningCurve curve, byte[] state) {}
