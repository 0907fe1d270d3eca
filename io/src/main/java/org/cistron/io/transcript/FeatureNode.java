package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cistron.api.sequence.Strand;

/**
 * A gene or a transcript, as far as a file has told of it: by a line of its own, by parts and transcripts that name it as their
 * Parent, or both, in any order.
 */
final class FeatureNode {
    private final String contig;
    private final String id;
    private final long firstLine;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final List<Part> extent = new ArrayList<>(1);
    private final List<Part> exons = new ArrayList<>(1);
    private final List<Part> untranslated = new ArrayList<>(0);
    private final List<Part> stops = new ArrayList<>(0);
    private final Map<String, CodingDraft> codings = new LinkedHashMap<>(2);
    private final List<FeatureNode> children = new ArrayList<>(0);
    private FeatureRole role = FeatureRole.TRANSCRIPT;
    private Set<String> sharers = Set.of();
    private String type = "";
    private FeatureLabels labels = FeatureLabels.NONE;
    private List<String> parents = List.of();
    private Optional<Strand> strand = Optional.empty();
    private boolean declared;
    private boolean hasPartOfItsOwn;
    private boolean hasStartCodon;

    /**
     * Notes that a file speaks of a feature.
     *
     * @param id its ID as written
     * @param firstLine where, 1-based
     */
    FeatureNode(String contig, String id, long firstLine) {
        this.contig = contig;
        this.id = id;
        this.firstLine = firstLine;
    }

    /** Takes a line of the feature's own; a feature in pieces has several. */
    void declare(FeatureRole ownRole, String ownType, List<String> ownParents, FeatureLabels ownLabels) {
        if (!declared) {
            declared = true;
            role = ownRole;
            type = ownType;
            labels = ownLabels;
            parents = ownParents;
        }
        traits.addAll(ownLabels.traits());
    }

    /** Takes what a part says of the whole, as long as no line of the feature's own does. */
    void hint(FeatureLabels partLabels) {
        if (!declared && labels.equals(FeatureLabels.NONE)) {
            labels = partLabels.withoutTraits();
        }
    }

    void setParents(List<String> found) {
        parents = found;
    }

    void extend(Part part, Optional<Strand> lineStrand) {
        extent.add(part);
        turn(lineStrand);
    }

    /** Takes a part that is not translated. */
    void add(FeatureRole partRole, Part part, Optional<Strand> lineStrand) {
        switch (partRole) {
            case EXON -> exons.add(part);
            case UNTRANSLATED -> untranslated.add(part);
            case STOP_CODON -> stops.add(part);
            default -> hasStartCodon = true;
        }
        turn(lineStrand);
    }

    /**
     * Takes a part of a CDS.
     *
     * @param exceptions what the line says of codons that are read otherwise
     */
    void addCoding(CodingDraft fresh, Part part, Set<Trait> said, String exceptions, Optional<Strand> lineStrand) {
        CodingDraft coding = codings.computeIfAbsent(fresh.id(), first -> fresh);
        coding.add(part, said);
        coding.except(exceptions);
        turn(lineStrand);
    }

    private void turn(Optional<Strand> lineStrand) {
        if (strand.isEmpty()) {
            strand = lineStrand;
        } else if (lineStrand.isPresent() && !strand.equals(lineStrand)) {
            traits.add(Trait.MIXED_STRANDS);
        }
    }

    /** Notes the Parents that a part names: with this one alone, the part is its own. */
    void shared(List<String> all) {
        if (all.size() < 2) {
            hasPartOfItsOwn = true;
        } else {
            sharers = sharers.isEmpty() ? new LinkedHashSet<>(all.size() * 2) : sharers;
            sharers.addAll(all);
        }
    }

    /** Takes a CDS that stands beside it in the file. */
    void adopt(CodingDraft coding) {
        codings.put(coding.id(), coding);
    }

    /** Puts other coding sequences in the place of those that the lines tell of. */
    void replaceCodings(Collection<CodingDraft> others) {
        codings.clear();
        others.forEach(this::adopt);
    }

    void addChild(FeatureNode child) {
        children.add(child);
    }

    String contig() {
        return contig;
    }

    String id() {
        return id;
    }

    long firstLine() {
        return firstLine;
    }

    FeatureRole role() {
        return role;
    }

    String type() {
        return type;
    }

    FeatureLabels labels() {
        return labels;
    }

    Set<Trait> traits() {
        return traits;
    }

    List<String> parents() {
        return parents;
    }

    Set<String> sharers() {
        return sharers;
    }

    Optional<Strand> strand() {
        return strand;
    }

    boolean declared() {
        return declared;
    }

    boolean hasPartOfItsOwn() {
        return hasPartOfItsOwn;
    }

    boolean hasStartCodon() {
        return hasStartCodon;
    }

    List<Part> extent() {
        return extent;
    }

    List<Part> exons() {
        return exons;
    }

    List<Part> untranslated() {
        return untranslated;
    }

    List<Part> stops() {
        return stops;
    }

    Collection<CodingDraft> codings() {
        return codings.values();
    }

    List<FeatureNode> children() {
        return children;
    }

    /**
     * Returns whether several transcripts seem to share its ID: a transcript in pieces has a line for each of its exons, and no
     * others.
     */
    boolean isRepeated() {
        boolean several = extent.stream().anyMatch(piece -> !piece.samePlace(extent.get(0)));
        return several
                && hasParts()
                && !extent.stream().allMatch(piece -> exons.stream().anyMatch(piece::samePlace));
    }

    boolean hasParts() {
        return !exons.isEmpty() || !untranslated.isEmpty() || !codings.isEmpty();
    }
}
