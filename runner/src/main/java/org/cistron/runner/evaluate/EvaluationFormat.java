package org.cistron.runner.evaluate;

/** How an evaluation is written. */
public enum EvaluationFormat {
    /** Aligned columns for people: a row for each figure, a column for each length class. */
    TABLE {
        @Override
        public String format(Evaluation evaluation) {
            return AlignedTable.format(evaluation);
        }
    },
    /** Tab-separated with a header: a row for the whole, then one for each length class; NA where undefined. */
    TSV {
        @Override
        public String format(Evaluation evaluation) {
            StringBuilder text = new StringBuilder();
            evaluation.rows("NA").forEach(row -> text.append(String.join("\t", row))
                    .append('\n'));
            return text.toString();
        }
    },
    /** One JSON object on one line; null where undefined. */
    JSON {
        @Override
        public String format(Evaluation evaluation) {
            return EvaluationJson.format(evaluation);
        }
    };

    /** Returns the text of an evaluation, its lines ended by a line feed. */
    public abstract String format(Evaluation evaluation);
}
