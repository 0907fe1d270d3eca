package org.cistron.report.html.table;

import java.util.ArrayList;
import java.util.List;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportedGene;

/**
 * What one finder found.
 *
 * @param finder its name
 * @param genes its genes, contig by contig in input order
 */
public record FinderGenes(String finder, List<ReportedGene> genes) {

    /** Takes an immutable copy. */
    public FinderGenes {
        genes = List.copyOf(genes);
    }

    /** Asks a report once for all genes, finder by finder. */
    public static List<FinderGenes> of(AnnotationReport report) {
        List<FinderGenes> all = new ArrayList<>();
        for (String finder : report.finders()) {
            all.add(new FinderGenes(finder, report.genes(finder)));
        }
        return all;
    }
}
