package org.cistron.report.html.page;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cistron.api.report.VariantReport;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.browser.VariantBrowserData;
import org.cistron.report.html.embed.Resource;
import org.cistron.report.html.figure.FigureStyle;
import org.cistron.report.html.table.VariantTable;

/** The page on classified variants. */
public final class VariantPage {
    private static final String TEMPLATE = "variants.html";
    private final VariantReport report;
    private final VariantBrowserData browser;
    private final Map<String, Object> told;

    private VariantPage(VariantReport report, VariantBrowserData browser, Map<String, Object> told) {
        this.report = report;
        this.browser = browser;
        this.told = told;
    }

    /** Writes the page. */
    public void write(VariantPictures pictures, Writer to) throws IOException {
        Map<String, Object> all = new HashMap<>(told);
        all.put("pictures", pictures.sections());
        all.put(
                "variants",
                new VariantTable(report.variants(), report.contigs(), browser.contigs(), pictures.heatMaps()).json());
        PageTemplates.write(TEMPLATE, all, to);
    }

    /** Reads what every such page needs. */
    public static void prepare() {
        PageTemplates.load(TEMPLATE);
    }

    /** Puts together all of a page but its pictures, and the table that points to them. */
    public static VariantPage of(VariantReport report, Optional<BrowserLibrary> library) throws IOException {
        VariantBrowserData browser = VariantBrowserData.of(report);
        VariantFacts facts = new VariantFacts(report);
        Map<String, Object> told = new HashMap<>();
        PageParts.run(report.run(), told);
        told.put("contigs", Facts.contigs(report.contigs()));
        told.put("contigCount", report.contigs().size());
        told.put("contigTotal", Count.of(report.contigs().size()));
        told.put("headlines", new VariantHeadlines(report).all());
        // Of a VCF it is told what became of each allele.
        told.put("ofProteins", report.totals().alleles().isEmpty());
        told.put("drugs", facts.drugs());
        told.put("genes", facts.genes());
        told.put("geneCount", report.genes().size());
        told.put("geneTotal", Count.of(report.genes().size()));
        judgement(new VariantJudgements(report), told);
        told.put("tableRoom", facts.tableRoom());
        told.put("browserRoom", browser.room());
        told.put("style", Resource.text("page/page.css") + Resource.text("variants/variants.css") + FigureStyle.css());
        boolean browsable = !browser.contigs().isEmpty();
        PageParts.scripts(PageScripts.ofVariants(), library, browsable, browser::json, told);
        return new VariantPage(report, browser, told);
    }

    private static void judgement(VariantJudgements judgements, Map<String, Object> told) {
        told.put("judged", judgements.judged());
        told.put("probable", judgements.probable());
        told.put("genotyped", judgements.genotyped());
        told.put("worth", judgements.worth());
    }
}
