package org.cistron.runner.train;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cistron.runner.picture.Drawing;

/** Draws a learning curve: the columns that begin with {@code loss}, and below them those that begin with {@code score}. */
final class CurvePicture {
    static final String FILE = "learning_curve.svg";
    private static final List<String> QUANTITIES = List.of("loss", "score");

    private CurvePicture() {}

    /** Returns the picture as SVG; empty where there is no such column. */
    static Optional<String> of(String title, LearningCurve curve) {
        List<CurvePanel> panels = QUANTITIES.stream()
                .map(quantity ->
                        new CurvePanel(quantity, columns(quantity, curve).toList(), curve))
                .filter(panel -> !panel.columns().isEmpty())
                .toList();
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = curve.columns().stream()
                .filter(name -> QUANTITIES.stream().noneMatch(name::startsWith))
                .toList();
        CurveSteps steps = CurveSteps.of(curve, others);
        Drawing drawing = new Drawing(
                CurvePanel.WIDTH, panels.stream().mapToInt(CurvePanel::height).sum());
        int top = 0;
        for (CurvePanel panel : panels) {
            panel.draw(drawing, steps, top);
            top += panel.height();
        }
        return Optional.of(drawing.svg(title));
    }

    private static Stream<String> columns(String quantity, LearningCurve curve) {
        return curve.columns().stream().filter(name -> name.startsWith(quantity));
    }
}
