package org.cistron.benchmarks.variants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A gene in Ensembl's form.
 *
 * @param id its id, without a prefix
 * @param row its line in the source; nothing where the source cut it off
 * @param transcripts its transcripts, at least one
 */
record EnsemblGene(String id, Optional<Gff3Row> row, List<TranscriptParts> transcripts) {
    private static final String TRANSLATED = "protein_coding";
    private static final String PSEUDOGENE = "pseudogene";

    /** Kinds of RNA that {@code bcftools csq} knows by this name; the others are {@code misc_RNA}. */
    private static final Set<String> RNA = Set.of("rRNA", "snRNA", "snoRNA", "miRNA");

    private static final List<String> BIOTYPES = List.of("gene_biotype", "biotype", "Note");

    String contig() {
        return transcripts.get(0).whole().contig();
    }

    int start() {
        return whole().start();
    }

    private Gff3Row whole() {
        Gff3Row first = transcripts.get(0).whole();
        return row.orElseGet(() -> first.between(
                transcripts.stream()
                        .mapToInt(part -> part.whole().start())
                        .min()
                        .orElseThrow(),
                transcripts.stream().mapToInt(part -> part.whole().end()).max().orElseThrow()));
    }

    /** Returns all its lines: the gene's, and each transcript's with its exons, untranslated regions and coding parts. */
    List<Gff3Row> rows() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ID", "gene:" + id);
        row.flatMap(gene -> gene.attribute("Name")).ifPresent(name -> attributes.put("Name", name));
        attributes.put("biotype", biotype());
        List<Gff3Row> rows = new ArrayList<>(List.of(whole().as("gene", attributes)));
        transcripts.forEach(transcript -> rows.addAll(rows(transcript)));
        return rows;
    }

    private List<Gff3Row> rows(TranscriptParts transcript) {
        String name = EnsemblForm.bare(transcript.id());
        Map<String, String> parent = Map.of("Parent", "transcript:" + name);
        List<Gff3Row> rows = new ArrayList<>();
        rows.add(transcript.whole().as(transcript.isCoding() ? "mRNA" : "transcript", own(transcript, name)));
        transcript.exons().forEach(exon -> rows.add(exon.as("exon", parent)));
        if (transcript.isCoding()) {
            boolean forward = transcript.whole().forward();
            String left = forward ? "five_prime_UTR" : "three_prime_UTR";
            String right = forward ? "three_prime_UTR" : "five_prime_UTR";
            transcript.left().forEach(part -> rows.add(part.as(left, parent)));
            transcript.coding().forEach(part -> rows.add(part.as("CDS", coding(part, name))));
            transcript.right().forEach(part -> rows.add(part.as(right, parent)));
        }
        return rows;
    }

    private Map<String, String> own(TranscriptParts transcript, String name) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ID", "transcript:" + name);
        attributes.put("Parent", "gene:" + id);
        attributes.put("biotype", biotype(transcript));
        return attributes;
    }

    private static Map<String, String> coding(Gff3Row part, String transcript) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ID", "CDS:" + transcript);
        attributes.put("Parent", "transcript:" + transcript);
        part.attribute("protein_id").ifPresent(protein -> attributes.put("protein_id", protein));
        part.attribute("transl_table").ifPresent(table -> attributes.put("transl_table", table));
        return attributes;
    }

    private String biotype() {
        return transcripts.stream()
                .map(this::biotype)
                .filter(TRANSLATED::equals)
                .findFirst()
                .orElseGet(() -> biotype(transcripts.get(0)));
    }

    private String biotype(TranscriptParts transcript) {
        if (isPseudogene()) {
            return PSEUDOGENE;
        }
        if (transcript.isCoding()) {
            return TRANSLATED;
        }
        String type = transcript.whole().type();
        return RNA.contains(type) ? type : "misc_RNA";
    }

    private boolean isPseudogene() {
        return row.stream()
                .anyMatch(gene -> gene.type().equals(PSEUDOGENE)
                        || BIOTYPES.stream()
                                .flatMap(key -> gene.attribute(key).stream())
                                .anyMatch(PSEUDOGENE::equals));
    }
}
