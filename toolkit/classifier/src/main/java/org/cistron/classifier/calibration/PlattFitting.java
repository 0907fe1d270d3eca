package org.cistron.classifier.calibration;

/** Fits {@link PlattScaling} by Newton's method, halving steps that go too far. */
final class PlattFitting {
    private static final int MOST_STEPS = 200;
    private static final int MOST_HALVINGS = 40;
    private static final double FLAT = 1e-12;
    /** Keeps the curvature above 0 where all log-odds are the same. */
    private static final double RIDGE = 1e-12;

    private final Lessons lessons;
    private final double positiveTarget;
    private final double negativeTarget;
    private double slopeGradient;
    private double offsetGradient;
    private double slopeCurvature;
    private double crossCurvature;
    private double offsetCurvature;

    PlattFitting(Lessons lessons) {
        this.lessons = lessons;
        positiveTarget = (lessons.weight(true) + 1) / (lessons.weight(true) + 2);
        negativeTarget = 1 / (lessons.weight(false) + 2);
    }

    PlattScaling fit() {
        PlattScaling line = new PlattScaling(0, Math.log((lessons.weight(true) + 1) / (lessons.weight(false) + 1)));
        double loss = loss(line);
        for (int step = 0; step < MOST_STEPS; step++) {
            differentiate(line);
            double scale = lessons.weight(true) + lessons.weight(false);
            if (Math.max(Math.abs(slopeGradient), Math.abs(offsetGradient)) <= FLAT * scale) {
                break;
            }
            PlattScaling next = downhill(line, loss);
            if (next.equals(line)) {
                break;
            }
            line = next;
            loss = loss(line);
        }
        return line;
    }

    private PlattScaling downhill(PlattScaling from, double loss) {
        double determinant = slopeCurvature * offsetCurvature - crossCurvature * crossCurvature;
        double slope = (offsetCurvature * slopeGradient - crossCurvature * offsetGradient) / determinant;
        double offset = (slopeCurvature * offsetGradient - crossCurvature * slopeGradient) / determinant;
        double part = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            PlattScaling next = new PlattScaling(from.slope() - part * slope, from.offset() - part * offset);
            if (loss(next) < loss) {
                return next;
            }
            part /= 2;
        }
        return from;
    }

    private void differentiate(PlattScaling line) {
        slopeGradient = 0;
        offsetGradient = 0;
        slopeCurvature = RIDGE;
        crossCurvature = 0;
        offsetCurvature = RIDGE;
        for (int row : lessons.rows()) {
            double raw = lessons.logOdds(row);
            double probability = line.probability(raw);
            double slope = lessons.weight(row) * (probability - target(row));
            double curvature = lessons.weight(row) * probability * (1 - probability);
            slopeGradient += slope * raw;
            offsetGradient += slope;
            slopeCurvature += curvature * raw * raw;
            crossCurvature += curvature * raw;
            offsetCurvature += curvature;
        }
    }

    private double loss(PlattScaling line) {
        double loss = 0;
        for (int row : lessons.rows()) {
            double logOdds = line.logOdds(lessons.logOdds(row));
            double logSum = Math.max(logOdds, 0) + Math.log1p(Math.exp(-Math.abs(logOdds)));
            loss += lessons.weight(row) * (logSum - target(row) * logOdds);
        }
        return loss;
    }

    private double target(int row) {
        return lessons.positive(row) ? positiveTarget : negativeTarget;
    }
}
