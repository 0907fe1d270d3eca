package org.cistron.io.transcript;

import java.util.ArrayList;
import java.util.List;

/**
 * A CDS right below a gene that has messengers too: it goes to the first of them that it can be spliced out of and that has no
 * CDS yet. What a messenger has already, because a line names gene and messenger as Parents, is not read twice.
 */
final class DirectCoding {
    private DirectCoding() {}

    /** Hands out the coding sequences of a gene. */
    static void handOut(FeatureNode gene) {
        List<FeatureNode> messengers = gene.children().stream()
                .filter(child -> child.role() == FeatureRole.TRANSCRIPT)
                .toList();
        if (messengers.isEmpty()) {
            return;
        }
        List<CodingDraft> kept = new ArrayList<>();
        for (CodingDraft coding : CodingGroups.of(gene.codings(), gene.exons())) {
            if (messengers.stream().noneMatch(messenger -> has(messenger, coding)) && !handOut(coding, messengers)) {
                kept.add(coding);
            }
        }
        gene.replaceCodings(kept);
    }

    private static boolean has(FeatureNode messenger, CodingDraft coding) {
        return messenger.codings().stream().anyMatch(other -> other.parts().containsAll(coding.parts()));
    }

    private static boolean handOut(CodingDraft coding, List<FeatureNode> messengers) {
        for (FeatureNode messenger : messengers) {
            if (messenger.codings().isEmpty() && SpliceFit.fits(messenger.exons(), coding.parts())) {
                messenger.adopt(coding);
                return true;
            }
        }
        return false;
    }
}
