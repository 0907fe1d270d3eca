package org.cistron.io.transcript;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.gff3.Gff3Feature;
import org.cistron.io.gtf.GtfLines;

/**
 * Makes drafts of a GTF file, in which every line names its gene and its transcript. A CDS there ends before the stop codon, which
 * has a line of its own, two where an intron splits it.
 */
final class GtfTranscripts {
    /** What NCBI writes for a CDS or a gene without a transcript. */
    private static final String UNASSIGNED = "unassigned_transcript_";

    private static final String GENE = "gene ";

    private final LineReader lines;
    private final NoticeLog notices;
    private final FeatureRole.Table roles = new FeatureRole.Table();
    private final FeatureGraph graph = new FeatureGraph();
    private boolean stopsHaveLines;

    GtfTranscripts(LineReader lines, NoticeLog notices) {
        this.lines = lines;
        this.notices = notices;
    }

    /**
     * Reads the whole file.
     *
     * @param drafts told of each draft
     * @throws InputException if it is not GTF
     */
    ContigFacts read(Consumer<TranscriptDraft> drafts) {
        new GtfLines(this::take).read(lines);
        graph.nodes().forEach(this::settleEnds);
        new GraphDrafts(graph, lines.file(), notices).make(drafts);
        return ContigFacts.NONE;
    }

    private void take(Gff3Feature feature, long line) {
        FeatureRole role = roles.of(feature.type());
        boolean told = role == FeatureRole.GENE || role == FeatureRole.TRANSCRIPT;
        if (role == FeatureRole.OTHER) {
            notices.add(NoticeKind.OTHER_FEATURES, feature.type());
        } else if (!told || !feature.attributes().isEmpty()) {
            take(role, feature, line);
        }
    }

    private void take(FeatureRole role, Gff3Feature feature, long line) {
        String gene = feature.attribute("gene_id");
        String transcript = feature.attribute("transcript_id");
        if (gene.isEmpty() && transcript.isEmpty()) {
            throw new InputException(
                    lines.file(),
                    line,
                    "found neither gene_id nor transcript_id in column 9, expected both",
                    "Name the gene and the transcript in every line.");
        }
        Part part = new Part(feature.region().start(), feature.region().end(), feature.phase(), line);
        if (!gene.isEmpty()) {
            gene(role, feature, gene, line);
        }
        if (role == FeatureRole.GENE) {
            graph.node(feature.region().contig(), GENE + gene, gene, line).extend(part, feature.strand());
        } else {
            part(role, transcript(feature, gene, transcript, line), part, feature);
        }
    }

    /** What a line of a part says of its gene's traits, it says of the part. */
    private void gene(FeatureRole role, Gff3Feature feature, String gene, long line) {
        FeatureNode node = graph.node(feature.region().contig(), GENE + gene, gene, line);
        if (!node.declared() || role == FeatureRole.GENE) {
            FeatureLabels labels = FeatureLabels.ofGene(feature.attributes());
            boolean own = role == FeatureRole.GENE;
            node.declare(
                    FeatureRole.GENE, own ? feature.type() : "gene", List.of(), own ? labels : labels.withoutTraits());
        }
    }

    private FeatureNode transcript(Gff3Feature feature, String gene, String transcript, long line) {
        boolean unnamed = transcript.isEmpty() || transcript.startsWith(UNASSIGNED);
        String key = transcript.isEmpty() ? "of " + gene : "transcript " + transcript;
        FeatureNode node = graph.node(feature.region().contig(), key, unnamed ? gene : transcript, line);
        if (!node.declared()) {
            FeatureLabels labels = FeatureLabels.ofTranscript(feature.attributes());
            List<String> parents = gene.isEmpty() ? List.of() : List.of(GENE + gene);
            node.declare(FeatureRole.TRANSCRIPT, "transcript", parents, labels.withoutTraits());
        }
        return node;
    }

    private void part(FeatureRole role, FeatureNode node, Part part, Gff3Feature feature) {
        Set<Trait> traits = AttributeTraits.of(feature.attributes());
        if (role == FeatureRole.TRANSCRIPT) {
            node.declare(role, feature.type(), List.of(), FeatureLabels.NONE.with(traits));
            node.extend(part, feature.strand());
        } else if (role == FeatureRole.CODING) {
            int code = CodeNumber.of(feature.attribute("transl_table"), lines.file(), part.line());
            FeatureLabels labels = FeatureLabels.ofTranscript(feature.attributes());
            CodingDraft coding = new CodingDraft("", labels, code);
            node.addCoding(coding, part, traits, feature.attribute("transl_except"), feature.strand());
        } else {
            stopsHaveLines |= role == FeatureRole.STOP_CODON;
            node.add(role, part, feature.strand());
        }
    }

    /** What has no line for its stop codon, in a file that has such lines, has no stop codon. */
    private void settleEnds(FeatureNode node) {
        for (CodingDraft coding : node.codings()) {
            boolean partial = coding.traits().remove(Trait.PARTIAL);
            if (partial && !node.hasStartCodon()) {
                coding.traits().add(Trait.START_OPEN);
            }
            if (node.stops().isEmpty() && (partial || stopsHaveLines)) {
                coding.traits().add(Trait.STOP_OPEN);
            }
        }
    }
}
