package org.cistron.io.transcript;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Strand;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.gff3.Gff3Feature;
import org.cistron.io.gff3.Gff3Lines;

/**
 * Makes drafts of a GFF3 file: genes with transcripts with exons and CDS, genes with a CDS right below them, coding sequences
 * alone. Features may stand in any order.
 */
final class Gff3Transcripts {
    private static final Pattern PRODIGAL_CODE = Pattern.compile("# Model Data:.*;transl_table=(\\d+)\\b.*");

    private final LineReader lines;
    private final NoticeLog notices;
    private final FeatureRole.Table roles = new FeatureRole.Table();
    private final FeatureGraph graph = new FeatureGraph();
    private final ContigBounds contigs;
    private int code;

    Gff3Transcripts(LineReader lines, NoticeLog notices) {
        this.lines = lines;
        this.notices = notices;
        this.contigs = new ContigBounds(lines.file());
    }

    /**
     * Reads the whole file.
     *
     * @param drafts told of each draft
     * @throws InputException if it is not GFF3
     */
    ContigFacts read(Consumer<TranscriptDraft> drafts) {
        new Gff3Lines(contigs::described, this::take, this::comment).read(lines);
        contigs.check();
        new GraphDrafts(graph, lines.file(), notices).make(draft -> drafts.accept(unrolled(draft)));
        return contigs.facts();
    }

    private void comment(String text, long line) {
        if (text.startsWith("##gff-version")) {
            contigs.nextFile();
        }
        Matcher prodigal = PRODIGAL_CODE.matcher(text);
        if (prodigal.matches()) {
            code = CodeNumber.of(prodigal.group(1), lines.file(), line);
        }
    }

    private void take(Gff3Feature feature, long line) {
        contigs.feature(feature.region(), line);
        if (feature.attribute("Is_circular").equals("true") && feature.region().start() == 0) {
            contigs.circular(feature.region(), line);
        }
        FeatureRole role = roles.of(feature.type());
        switch (role) {
            case OTHER -> notices.add(NoticeKind.OTHER_FEATURES, feature.type());
            case GENE, TRANSCRIPT -> declare(role, feature, line);
            case START_CODON -> {
                // It says nothing that the CDS does not say.
            }
            default -> part(role, feature, line);
        }
    }

    private void declare(FeatureRole role, Gff3Feature feature, long line) {
        String id = feature.attribute("ID");
        String contig = feature.region().contig();
        FeatureNode node = graph.node(contig, id.isEmpty() ? "\n" + line : id, id, line);
        if (node.declared() && !node.type().equals(feature.type())) {
            throw new InputException(
                    lines.file(),
                    line,
                    "found ID " + id + " on a feature of type " + feature.type() + ", expected type " + node.type()
                            + " as above",
                    "Give every feature an ID of its own.");
        }
        boolean ofGene = role == FeatureRole.GENE
                && !(Biotype.isPseudogene(feature.type()) && !feature.parents().isEmpty());
        node.declare(
                ofGene ? FeatureRole.GENE : FeatureRole.TRANSCRIPT,
                feature.type(),
                feature.parents(),
                ofGene ? FeatureLabels.ofGene(feature.attributes()) : FeatureLabels.ofTranscript(feature.attributes()));
        node.extend(stretch(feature, line), feature.strand());
        for (String parent : feature.parents()) {
            graph.node(contig, parent, parent, line);
        }
    }

    private void part(FeatureRole role, Gff3Feature feature, long line) {
        Part part = stretch(feature, line);
        String contig = feature.region().contig();
        for (String parent : feature.parents()) {
            FeatureNode node = graph.node(contig, parent, parent, line);
            node.shared(feature.parents());
            if (!node.declared()) {
                node.hint(FeatureLabels.ofTranscript(feature.attributes()));
            }
            add(role, node, part, feature);
        }
        if (feature.parents().isEmpty() && role == FeatureRole.CODING) {
            String id = feature.attribute("ID");
            add(role, graph.alone(contig, id.isEmpty() ? "\n" + line : id, id, line), part, feature);
        } else if (feature.parents().isEmpty()) {
            notices.add(NoticeKind.PART_WITHOUT_PARENT, feature.type(), line);
        }
    }

    private void add(FeatureRole role, FeatureNode node, Part part, Gff3Feature feature) {
        Optional<Strand> strand = feature.strand();
        if (role == FeatureRole.CODING) {
            FeatureLabels labels = FeatureLabels.ofTranscript(feature.attributes());
            int own = CodeNumber.of(feature.attribute("transl_table"), lines.file(), part.line());
            CodingDraft coding = new CodingDraft(feature.attribute("ID"), labels, own == 0 ? code : own);
            node.addCoding(coding, part, labels.traits(), feature.attribute("transl_except"), strand);
        } else {
            node.add(role, part, strand);
        }
    }

    private static Part stretch(Gff3Feature feature, long line) {
        return new Part(feature.region().start(), feature.region().end(), feature.phase(), line);
    }

    private TranscriptDraft unrolled(TranscriptDraft draft) {
        int length = contigs.length(draft.contig());
        if (length == 0) {
            return draft;
        }
        DraftParts parts = OriginUnroller.unroll(draft.parts(), length, contigs.isCircular(draft.contig()));
        if (parts.all().anyMatch(part -> part.end() > length)) {
            contigs.foundCircular(draft.contig());
        }
        return draft.with(parts);
    }
}
