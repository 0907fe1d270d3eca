package org.cistron.io.transcript;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes drafts of the genes and transcripts of a graph. */
final class NodeDrafts {
    private final ParentResolution parents;
    private final NoticeLog notices;
    private final Consumer<TranscriptDraft> drafts;

    /**
     * Makes drafts.
     *
     * @param parents resolved
     * @param drafts told of each draft
     */
    NodeDrafts(ParentResolution parents, NoticeLog notices, Consumer<TranscriptDraft> drafts) {
        this.parents = parents;
        this.notices = notices;
        this.drafts = drafts;
    }

    /** Makes the drafts of a CDS that belongs to no transcript and no gene. */
    void codingAlone(FeatureNode node) {
        for (CodingDraft coding : node.codings()) {
            FeatureLabels labels = coding.labels();
            boolean pseudo = coding.traits().contains(Trait.PSEUDO);
            Naming naming = new Naming(
                    List.of(labels.gene(), IdPrefix.without(coding.id()), labels.protein(), labels.symbol()),
                    labels.gene(),
                    labels.symbol(),
                    labels.protein(),
                    Biotype.ofCoding(pseudo));
            drafts.accept(draft(naming, node, traits(node, Optional.empty(), coding), coding));
        }
    }

    /** Makes the drafts of a gene or a transcript: none of a gene whose transcripts speak for it. */
    void of(FeatureNode node) {
        if (parents.passedOver(node)) {
            return;
        }
        if (node.role() == FeatureRole.TRANSCRIPT && node.isRepeated()) {
            notices.add(NoticeKind.REPEATED_ID, IdPrefix.without(node.id()), node.firstLine());
        } else if (node.role() == FeatureRole.TRANSCRIPT) {
            transcript(node);
        } else if (!node.codings().isEmpty()) {
            Collection<CodingDraft> codings = CodingGroups.of(node.codings(), node.exons());
            codings.forEach(coding -> codingOfGene(node, coding, codings.size() == 1));
        } else if (node.children().isEmpty()) {
            geneAlone(node);
        }
    }

    private void transcript(FeatureNode node) {
        Optional<FeatureNode> gene = parents.gene(node);
        Collection<CodingDraft> codings = CodingGroups.of(node.codings(), node.exons());
        String id = IdPrefix.without(node.id());
        if (codings.size() > 1) {
            notices.add(NoticeKind.SEVERAL_CODING, id, node.firstLine());
        }
        for (CodingDraft coding : codings) {
            String whole = codings.size() > 1 ? id + ":" + IdPrefix.without(coding.id()) : id;
            Set<Trait> traits = traits(node, gene, coding);
            Naming naming = naming(List.of(whole, node.labels().transcript()), node, gene, Optional.of(coding), traits);
            drafts.accept(draft(naming, node, traits, coding));
        }
        if (codings.isEmpty() && isSpokenFor(node, gene)) {
            notices.add(NoticeKind.MESSENGER_WITHOUT_PARTS, id, node.firstLine());
        } else if (codings.isEmpty()) {
            untranslated(List.of(id, node.labels().transcript()), node, gene);
        }
    }

    /** Some programs write gene, mRNA and CDS, but the CDS right below the gene: it stands for the mRNA then. */
    private static boolean isSpokenFor(FeatureNode node, Optional<FeatureNode> gene) {
        return !node.hasParts()
                && FeatureRole.isMessenger(node.type())
                && gene.filter(found -> !found.codings().isEmpty()).isPresent();
    }

    private void codingOfGene(FeatureNode gene, CodingDraft coding, boolean only) {
        Set<Trait> traits = traits(gene, Optional.empty(), coding);
        String tag = coding.labels().gene().isEmpty()
                ? GeneNames.id(gene)
                : coding.labels().gene();
        String id = IdPrefix.without(coding.id());
        List<String> ids =
                only ? List.of(tag, id) : List.of(tag, id, coding.labels().protein());
        Naming naming = naming(ids, gene, Optional.of(gene), Optional.of(coding), traits);
        drafts.accept(draft(naming, gene, traits, coding));
    }

    /** A gene that has neither transcripts nor a CDS is known to be transcribed only where the file says into what. */
    private void geneAlone(FeatureNode gene) {
        boolean pseudo = isPseudo(gene) || Biotype.isPseudogene(gene.type());
        String biotype = Biotype.of(gene, Optional.of(gene), false, pseudo);
        if (gene.hasParts() || (!biotype.isEmpty() && !biotype.equals("protein_coding"))) {
            untranslated(List.of(GeneNames.id(gene)), gene, Optional.of(gene));
        } else if (gene.declared()) {
            notices.add(NoticeKind.GENE_WITHOUT_TRANSCRIPT, GeneNames.id(gene), gene.firstLine());
        }
    }

    private void untranslated(List<String> ids, FeatureNode node, Optional<FeatureNode> gene) {
        boolean lines = !node.exons().isEmpty() || !node.untranslated().isEmpty();
        DraftParts parts = lines
                ? new DraftParts(node.exons(), node.untranslated(), List.of(), List.of())
                : DraftParts.ofExons(node.extent());
        if (parts.all().findAny().isPresent()) {
            Set<Trait> traits = EnumSet.copyOf(node.traits());
            gene.filter(NodeDrafts::isPseudo).ifPresent(found -> traits.add(Trait.PSEUDO));
            Naming naming = naming(ids, node, gene, Optional.empty(), traits);
            drafts.accept(new TranscriptDraft(
                    naming, node.contig(), node.strand(), traits, parts, 0, Set.of(), node.firstLine()));
        }
    }

    private static Naming naming(
            List<String> ids,
            FeatureNode node,
            Optional<FeatureNode> gene,
            Optional<CodingDraft> coding,
            Set<Trait> traits) {
        FeatureLabels own = coding.map(CodingDraft::labels)
                .filter(labels -> node.labels().gene().isEmpty())
                .orElse(node.labels());
        return new Naming(
                ids,
                GeneNames.id(gene, own),
                GeneNames.symbol(gene, own),
                coding.map(found -> found.labels().protein()).orElse(""),
                Biotype.of(node, gene, coding.isPresent(), traits.contains(Trait.PSEUDO)));
    }

    private static Set<Trait> traits(FeatureNode node, Optional<FeatureNode> gene, CodingDraft coding) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        traits.addAll(coding.traits());
        for (Trait trait : node.traits()) {
            // What is incomplete about a transcript or a gene says nothing of the CDS.
            if (trait.ofTheWhole()) {
                traits.add(trait);
            }
        }
        boolean pseudo = gene.filter(NodeDrafts::isPseudo).isPresent() || isPseudo(node);
        if (pseudo) {
            traits.add(Trait.PSEUDO);
        }
        return traits;
    }

    private static boolean isPseudo(FeatureNode node) {
        return node.traits().contains(Trait.PSEUDO)
                || Biotype.isPseudogene(node.type())
                || Biotype.isPseudogene(node.labels().biotype());
    }

    private static TranscriptDraft draft(Naming naming, FeatureNode node, Set<Trait> traits, CodingDraft coding) {
        return new TranscriptDraft(
                naming,
                node.contig(),
                node.strand(),
                traits,
                new DraftParts(node.exons(), node.untranslated(), coding.parts(), node.stops()),
                coding.code(),
                coding.exceptions(),
                node.firstLine());
    }
}
