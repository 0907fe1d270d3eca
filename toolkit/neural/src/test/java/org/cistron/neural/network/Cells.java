package org.cistron.neural.network;

/** Recurrent cells by their textbook formulas, in double precision: the reference for the engine's. */
final class Cells {
    private final double[][] inputWeight;
    private final double[][] stateWeight;
    private final double[] inputBias;
    private final double[] stateBias;
    private final int size;

    Cells(float[] inputWeight, float[] stateWeight, float[] inputBias, float[] stateBias, int in, int size) {
        this.size = size;
        this.inputWeight = rows(inputWeight, in);
        this.stateWeight = rows(stateWeight, size);
        this.inputBias = rows(inputBias, inputBias.length)[0];
        this.stateBias = rows(stateBias, stateBias.length)[0];
    }

    /** Gates in the order input, forget, cell, output. */
    double[][] lstm(double[][] tokens) {
        double[][] out = new double[tokens.length][size];
        double[] state = new double[size];
        double[] cell = new double[size];
        for (int t = 0; t < tokens.length; t++) {
            double[] fromInput = map(inputWeight, inputBias, tokens[t]);
            double[] fromState = map(stateWeight, stateBias, state);
            for (int i = 0; i < size; i++) {
                double input = sigmoid(fromInput[i] + fromState[i]);
                double forget = sigmoid(fromInput[size + i] + fromState[size + i]);
                double candidate = Math.tanh(fromInput[2 * size + i] + fromState[2 * size + i]);
                double output = sigmoid(fromInput[3 * size + i] + fromState[3 * size + i]);
                cell[i] = forget * cell[i] + input * candidate;
                out[t][i] = output * Math.tanh(cell[i]);
            }
            state = out[t];
        }
        return out;
    }

    /** Gates in the order reset, update, new. */
    double[][] gru(double[][] tokens) {
        double[][] out = new double[tokens.length][size];
        double[] state = new double[size];
        for (int t = 0; t < tokens.length; t++) {
            double[] fromInput = map(inputWeight, inputBias, tokens[t]);
            double[] fromState = map(stateWeight, stateBias, state);
            for (int i = 0; i < size; i++) {
                double reset = sigmoid(fromInput[i] + fromState[i]);
                double update = sigmoid(fromInput[size + i] + fromState[size + i]);
                double candidate = Math.tanh(fromInput[2 * size + i] + reset * fromState[2 * size + i]);
                out[t][i] = (1 - update) * candidate + update * state[i];
            }
            state = out[t];
        }
        return out;
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double[] map(double[][] weight, double[] bias, double[] x) {
        double[] y = bias.clone();
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += weight[i][j] * x[j];
            }
        }
        return y;
    }

    private static double[][] rows(float[] values, int columns) {
        double[][] rows = new double[values.length / columns][columns];
        for (int i = 0; i < values.length; i++) {
            rows[i / columns][i % columns] = values[i];
        }
        return rows;
    }
}
