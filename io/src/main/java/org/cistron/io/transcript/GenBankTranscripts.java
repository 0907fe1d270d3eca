package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cistron.api.error.InputException;
import org.cistron.io.annotation.ContigLengths;
import org.cistron.io.annotation.LineReader;
import org.cistron.io.genbank.GenBankFeature;
import org.cistron.io.genbank.GenBankFeatureTables;
import org.cistron.io.genbank.GenBankRecord;

/**
 * Makes drafts of a GenBank flat file. Features hang together by locus tag or gene name; a CDS belongs to the first mRNA of its
 * locus that it can be spliced out of and that has none yet.
 */
final class GenBankTranscripts {
    private static final Set<String> KEYS = Set.of(
            "gene", "CDS", "mRNA", "tRNA", "rRNA", "ncRNA", "tmRNA", "misc_RNA", "precursor_RNA", "prim_transcript");

    private final LineReader lines;
    private final NoticeLog notices;
    private final ContigLengths lengths;
    private final Set<String> circular = new HashSet<>();

    GenBankTranscripts(LineReader lines, NoticeLog notices) {
        this.lines = lines;
        this.notices = notices;
        this.lengths = new ContigLengths(lines.file());
    }

    /**
     * Reads the whole file.
     *
     * @param drafts told of each draft
     * @throws InputException if it is not GenBank
     */
    ContigFacts read(Consumer<TranscriptDraft> drafts) {
        new GenBankFeatureTables(lines, KEYS, record -> record(record, drafts)).read();
        return new ContigFacts(lengths.all(), circular);
    }

    private void record(GenBankRecord record, Consumer<TranscriptDraft> drafts) {
        record.length().ifPresent(length -> lengths.add(record.contig(), length, record.lastLine()));
        if (record.circular()) {
            circular.add(record.contig());
        }
        Map<String, GenBankLocus> loci = new LinkedHashMap<>();
        for (GenBankFeature feature : record.features()) {
            String key = GenBankLocus.key(feature);
            loci.computeIfAbsent(key.isEmpty() ? "\n" + feature.line() : key, first -> new GenBankLocus())
                    .add(feature);
        }
        loci.values().forEach(locus -> locus(locus, record, drafts));
    }

    private void locus(GenBankLocus locus, GenBankRecord record, Consumer<TranscriptDraft> drafts) {
        GenBankDrafts made = new GenBankDrafts(locus, record, lines.file());
        List<GenBankFeature> free = new ArrayList<>(locus.messengers());
        for (GenBankFeature coding : locus.codings()) {
            Optional<GenBankFeature> messenger = free.stream()
                    .filter(candidate -> made.fits(candidate, coding))
                    .findFirst();
            messenger.ifPresent(free::remove);
            drafts.accept(made.coding(coding, messenger));
        }
        free.forEach(messenger -> drafts.accept(made.untranslated(messenger)));
        locus.others().forEach(other -> drafts.accept(made.untranslated(other)));
        locus.genesAlone().forEach(gene -> alone(gene, made, drafts));
    }

    private void alone(GenBankFeature gene, GenBankDrafts made, Consumer<TranscriptDraft> drafts) {
        if (gene.pseudo()) {
            drafts.accept(made.untranslated(gene));
        } else {
            notices.add(NoticeKind.GENE_WITHOUT_TRANSCRIPT, GenBankLocus.key(gene), gene.line());
        }
    }
}
