package org.cistron.report.html.page;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.cistron.api.report.ComparisonReport;
import org.cistron.report.html.embed.Resource;
import org.cistron.report.html.figure.FigureStyle;
import org.cistron.report.html.pictures.ComparisonDrawings;

/** The page on several runs side by side. It needs no script. */
public final class ComparisonPage {
    private final ComparisonReport report;

    /** Prepares a page. */
    public ComparisonPage(ComparisonReport report) {
        this.report = report;
    }

    /** Writes the page. */
    public void write(Writer to) throws IOException {
        PageTemplates.write("comparison.html", told(), to);
    }

    private Map<String, Object> told() throws IOException {
        Facts facts = new Facts(report.run());
        ComparedGenes genes = ComparedGenes.of(report.annotations());
        ComparedVariants variants = new ComparedVariants(report.variants());
        Map<String, Object> told = new HashMap<>();
        told.put("run", report.run());
        told.put("inputs", facts.inputs());
        told.put("models", facts.models());
        told.put("parameters", facts.parameters());
        told.put("warnings", facts.warnings());
        told.put("hasBrowser", false);
        told.put("runs", ComparedRun.of(report));
        told.put("genes", genes.rows());
        told.put("genePictures", ComparisonDrawings.genes(genes));
        told.put("agreement", genes.agreement());
        told.put("differences", genes.differences());
        told.put("heldNames", genes.heldNames());
        told.put("differenceCount", genes.differenceCount());
        told.put("variantRows", variants.rows());
        told.put("variantPictures", ComparisonDrawings.variants(report.variants()));
        told.put("variantNames", variants.names());
        told.put("drugs", variants.drugs());
        told.put("comparableVariants", variants.comparable());
        told.put("genesRoom", genes.room());
        told.put("truths", genes.truths());
        told.put("truthRoom", genes.truthRoom());
        told.put("shared", variants.shared());
        told.put("sharedCount", Count.of(variants.sharedCount()));
        told.put("style", Resource.text("page/page.css") + Resource.text("variants/variants.css") + FigureStyle.css());
        return told;
    }
}
