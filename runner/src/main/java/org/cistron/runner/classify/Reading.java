package org.cistron.runner.classify;

import java.util.List;
import org.cistron.api.variant.Consequence;
import org.cistron.api.variant.Variant;
import org.cistron.io.tsv.Judgement;
import org.cistron.io.tsv.VariantRow;

/**
 * An allele as it is read on one transcript, alone or together with others: a row of the table.
 *
 * @param site the allele
 * @param variant it, or all that are read together as one; trimmed
 * @param consequence what that does
 * @param others the names of the others
 */
record Reading(Site site, Variant variant, Consequence consequence, List<String> others) {

    VariantRow row(Judgement judgement) {
        return new VariantRow(
                site.line().contig(),
                site.line().start(),
                site.line().reference(),
                site.alternative(),
                consequence,
                others,
                judgement);
    }
}
