package org.cistron.report.html.page;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.TruthComparison;
import org.cistron.report.html.browser.BrowserData;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.embed.Resource;
import org.cistron.report.html.figure.FigureStyle;
import org.cistron.report.html.table.Agreement;
import org.cistron.report.html.table.AgreementCounts;
import org.cistron.report.html.table.FinderGenes;
import org.cistron.report.html.table.GeneSelection;
import org.cistron.report.html.table.GeneTable;
import org.cistron.report.html.truth.ComparedFinder;
import org.cistron.report.html.truth.TruthData;
import org.cistron.report.html.truth.TruthSelection;

/** The page on an annotation. */
public final class AnnotationPage {
    private static final String TEMPLATE = "annotation.html";
    /** With a sequence, evidence and pictures beside it, a page stays under 20 MB. */
    private static final long CHARACTERS_OF_GENES = 9_000_000;

    private final Map<String, Object> told;

    private AnnotationPage(Map<String, Object> told) {
        this.told = told;
    }

    /** Writes the page. */
    public void write(Pictures pictures, Writer to) throws IOException {
        Map<String, Object> all = new HashMap<>(told);
        all.put("pictures", pictures);
        PageTemplates.write(TEMPLATE, all, to);
    }

    /** Reads what every such page needs. */
    public static void prepare() {
        PageTemplates.load(TEMPLATE);
    }

    /** Puts together all of a page but its pictures. */
    public static AnnotationPage of(AnnotationReport report, Optional<BrowserLibrary> library) throws IOException {
        List<ReportedContig> contigs = report.contigs();
        List<FinderGenes> finders = FinderGenes.of(report);
        Agreement agreement = new Agreement(finders);
        GeneSelection selection = GeneSelection.of(finders, contigs, CHARACTERS_OF_GENES);
        Map<String, Object> told = new HashMap<>();
        facts(report, finders, told);
        agreement(new AgreementCounts(finders, agreement), new AgreementCounts(selection.kept(), agreement), told);
        told.put("genes", new GeneTable(selection, agreement).json());
        BrowserData browser = new BrowserData(report, selection.contigs());
        Room room = new Room(Name.of(report.run().sample()).shown(), contigs.size(), selection, browser);
        told.put("tableRoom", room.table());
        told.put("browserRoom", room.browser());
        truth(report, selection, told);
        told.put("style", Resource.text("page/page.css") + FigureStyle.css());
        boolean browsable = !browser.contigs().isEmpty();
        PageParts.scripts(PageScripts.text(), library, browsable, browser::json, told);
        return new AnnotationPage(told);
    }

    private static void facts(AnnotationReport report, List<FinderGenes> finders, Map<String, Object> told) {
        List<ReportedContig> contigs = report.contigs();
        PageParts.run(report.run(), told);
        told.put("code", Integer.toString(report.code().number()));
        told.put("finders", Facts.finders(finders));
        told.put("contigs", Facts.contigs(contigs));
        told.put("contigCount", contigs.size());
        told.put("contigTotal", Count.of(contigs.size()));
        told.put("headlines", new Headlines(contigs, finders).all());
    }

    private static void agreement(AgreementCounts counts, AgreementCounts ofTable, Map<String, Object> told) {
        told.put("groups", Facts.groups(counts.groups()));
        told.put("opinions", Facts.opinions(counts.opinions()));
        told.put("disputed", Count.of(counts.disputed(), "disputed gene"));
        int rows = ofTable.disputedRows();
        told.put("disputedRows", rows == counts.disputed() ? "" : Count.of(rows, "row"));
    }

    private static void truth(AnnotationReport report, GeneSelection selection, Map<String, Object> told) {
        List<ComparedFinder> compared = ComparedFinder.of(report);
        told.put("compared", TruthFacts.figures(compared));
        if (compared.isEmpty()) {
            told.put("truth", "null");
            return;
        }
        TruthComparison first = compared.get(0).comparison();
        TruthSelection kept = TruthSelection.of(first, selection.contigs());
        told.put("truth", new TruthData(compared, kept, selection).json());
        told.put("truthFile", Name.of(first.truth()));
        told.put("truthHeadlines", TruthFacts.headlines(compared.get(0)));
        told.put("truthRoom", TruthFacts.room(kept));
        told.put("uncounted", Count.of(first.uncounted().size()));
    }
}
