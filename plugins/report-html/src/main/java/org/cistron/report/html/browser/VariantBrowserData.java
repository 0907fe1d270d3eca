package org.cistron.report.html.browser;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.feature.Window;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.VariantReport;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.variant.Transcript;
import org.cistron.report.html.embed.JsonText;

/**
 * What the browser shows beside the variants: the contigs that they lie on, with their sequence where all of it fits into the page,
 * and the transcripts that they change.
 */
public final class VariantBrowserData {
    private static final long MOST_NUCLEOTIDES = 10_000_000;
    private static final int MOST_CONTIGS = 2_000;

    private final VariantReport report;
    private final List<ReportedContig> contigs;
    private final boolean sequenced;
    private final int left;

    private VariantBrowserData(VariantReport report, List<ReportedContig> contigs, int left) {
        this.report = report;
        this.contigs = contigs;
        this.left = left;
        this.sequenced = contigs.stream().mapToLong(ReportedContig::length).sum() <= MOST_NUCLEOTIDES;
    }

    /** Chooses what to show. */
    public static VariantBrowserData of(VariantReport report) {
        Set<String> reported = report.variants().stream()
                .flatMap(variant -> variant.subject().variant().stream())
                .map(variant -> variant.contig())
                .collect(Collectors.toSet());
        List<ReportedContig> bearing = report.contigs().stream()
                .filter(contig -> reported.contains(contig.id()))
                .toList();
        List<ReportedContig> shown = bearing.stream().limit(MOST_CONTIGS).toList();
        return new VariantBrowserData(report, shown, bearing.size() - shown.size());
    }

    /** Returns the contigs shown, in the run's order. */
    public List<ReportedContig> contigs() {
        return contigs;
    }

    /** Says what the browser leaves out. */
    public List<String> room() {
        List<String> words = new ArrayList<>();
        if (left > 0) {
            words.add("The browser has room for " + contigs.size() + " contigs; " + left + " more are left out.");
        }
        if (!sequenced) {
            words.add("The reference is too long to lie in this page: the browser shows places and transcripts without"
                    + " nucleotides.");
        }
        return words;
    }

    /** Returns the data as JSON that may stand inside a script element. */
    public String json() {
        List<String> names =
                BrowserNames.of(contigs.stream().map(ReportedContig::id).toList());
        Map<String, Integer> places = new HashMap<>();
        contigs.forEach(contig -> places.put(contig.id(), places.size()));
        JsonText json = new JsonText().object();
        json.name("names").texts(names);
        json.name("ids").texts(contigs.stream().map(ReportedContig::id).toList());
        json.name("lengths").array();
        contigs.forEach(contig -> json.number(contig.length()));
        json.endArray().name("sequence").text(sequenced ? sequence(names) : "");
        json.name("transcripts").array();
        report.transcripts().stream()
                .filter(transcript -> places.containsKey(transcript.contig()))
                .forEach(transcript -> transcript(json, places.get(transcript.contig()), transcript));
        return json.endArray().endObject().toString();
    }

    private static void transcript(JsonText json, int contig, Transcript transcript) {
        json.object().name("contig").number(contig);
        json.name("name").text(transcript.geneName().isEmpty() ? transcript.id() : transcript.geneName());
        json.name("strand").text(transcript.forward() ? "+" : "-");
        windows(json.name("exons"), transcript.exons());
        windows(json.name("coding"), transcript.coding());
        json.endObject();
    }

    private static void windows(JsonText json, List<Window> windows) {
        json.array();
        windows.forEach(window -> json.number(window.start()).number(window.end()));
        json.endArray();
    }

    private String sequence(List<String> names) {
        Map<String, Sequence> sequences = new HashMap<>();
        Set<String> wanted = contigs.stream().map(ReportedContig::id).collect(Collectors.toSet());
        try (Stream<Sequence> all = report.sequences()) {
            all.filter(sequence -> wanted.contains(sequence.id()))
                    .forEach(sequence -> sequences.put(sequence.id(), sequence));
        }
        TwoBit file = new TwoBit();
        for (int i = 0; i < names.size(); i++) {
            file.add(names.get(i), sequences.get(contigs.get(i).id()));
        }
        return Base64.getEncoder().encodeToString(file.bytes());
    }
}
