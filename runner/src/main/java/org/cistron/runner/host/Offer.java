package org.cistron.runner.host;

/**
 * One thing that a plugin offers.
 *
 * @param name the name that users and other plugins ask for it by
 * @param kind what it is
 * @param type the plugin's class
 */
public record Offer(String name, Kind kind, Class<?> type) {

    /** The extension points. */
    public enum Kind {
        /** Evidence for genes; the shared decoder makes calls of it. */
        CODING_EVIDENCE("coding evidence"),
        /** Genes, decided by the plugin itself. */
        GENE_FINDER("gene finder"),
        /** What variants do to transcripts. */
        CONSEQUENCES("consequences"),
        /** Judgement of variants. */
        VARIANT_CLASSIFIER("variant classifier"),
        /** Reports of finished runs. */
        REPORT_WRITER("report writer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
