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
    private final VariantReport report;
    private final VariantPictures pictures;
    private final Optional<BrowserLibrary> library;

    /** Prepares a page. */
    public VariantPage(VariantReport report, VariantPictures pictures, Optional<BrowserLibrary> library) {
        this.report = report;
        this.pictures = pictures;
        this.library = library;
    }

    /** Writes the page. */
    public void write(Writer to) throws IOException {
        PageTemplates.write("variants.html", told(), to);
    }

    private Map<String, Object> told() throws IOException {
        VariantBrowserData browser = VariantBrowserData.of(report);
        VariantFacts facts = new VariantFacts(report);
        Map<String, Object> told = new HashMap<>();
        PageParts.run(report.run(), told);
        told.put("contigs", Facts.contigs(report.contigs()));
        told.put("contigCount", report.contigs().size());
        told.put("headlines", new VariantHeadlines(report).all());
        // Of a VCF it is told what became of each allele.
        told.put("ofProteins", report.totals().alleles().isEmpty());
        told.put("drugs", facts.drugs());
        told.put("genes", facts.genes());
        told.put("geneCount", report.genes().size());
        told.put("tableRoom", facts.tableRoom());
        told.put("browserRoom", browser.room());
        told.put("pictures", pictures.sections());
        told.put("variants", new VariantTable(report.variants(), browser.contigs(), pictures.heatMaps()).json());
        told.put("style", Resource.text("page/page.css") + Resource.text("variants/variants.css") + FigureStyle.css());
        boolean browsable = !browser.contigs().isEmpty();
        PageParts.scripts(PageScripts.ofVariants(), library, browsable, browser::json, told);
        return told;
    }
}
