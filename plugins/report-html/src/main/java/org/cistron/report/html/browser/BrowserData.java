package org.cistron.report.html.browser;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cistron.api.report.AnnotationReport;
import org.cistron.api.report.EvidenceTrack;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.sequence.Sequence;
import org.cistron.report.html.embed.JsonText;

/** What the browser shows beside the genes: the sequence of the contigs that there is room for, and the evidence along them. */
public final class BrowserData {
    private static final long MOST_NUCLEOTIDES = 10_000_000;
    private static final int MOST_CONTIGS = 2_000;
    private static final long MOST_BINS = 1_000_000;

    private final AnnotationReport report;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<ReportedContig> contigs;
    private final List<EvidenceTrack> tracks;
    private final int joined;

    /**
     * Chooses what to show.
     *
     * @param report the run
     * @param longestFirst the contigs whose genes are on the page, longest first
     */
    public BrowserData(AnnotationReport report, List<ReportedContig> longestFirst) {
        this.report = report;
        this.contigs = chosen(longestFirst);
        for (ReportedContig contig : contigs) {
            places.put(contig.id(), places.size());
        }
        this.tracks = report.evidence().stream()
                .filter(track -> places.containsKey(track.contig()))
                .toList();
        long bins = tracks.stream()
                .mapToLong(track -> track.forward().length + (long) track.reverse().length)
                .sum();
        this.joined = (int) Math.max(1, (bins + MOST_BINS - 1) / MOST_BINS);
    }

    /** Returns the contigs shown, longest first. */
    public List<ReportedContig> contigs() {
        return contigs;
    }

    /** Returns how many bins of the evidence are joined to one. */
    public int joinedBins() {
        return joined;
    }

    /** Returns whether every contig shown has evidence of every plugin. */
    public boolean evidenceEverywhere() {
        long plugins = tracks.stream().map(EvidenceTrack::plugin).distinct().count();
        return tracks.size() == plugins * contigs.size();
    }

    /** Returns the data as JSON that may stand inside a script element. */
    public String json() {
        List<String> names =
                BrowserNames.of(contigs.stream().map(ReportedContig::id).toList());
        JsonText json = new JsonText().object();
        json.name("names").texts(names).name("lengths").array();
        contigs.forEach(contig -> json.number(contig.length()));
        json.endArray().name("sequence").text(sequence(names)).name("evidence").array();
        tracks.forEach(track -> evidence(json, track));
        return json.endArray().endObject().toString();
    }

    private static List<ReportedContig> chosen(List<ReportedContig> longestFirst) {
        List<ReportedContig> chosen = new ArrayList<>();
        long left = MOST_NUCLEOTIDES;
        for (ReportedContig contig : longestFirst) {
            left -= contig.length();
            if (left < 0 || chosen.size() == MOST_CONTIGS || contig.length() == 0) {
                break;
            }
            chosen.add(contig);
        }
        return chosen;
    }

    private String sequence(List<String> names) {
        Map<String, Sequence> sequences = new HashMap<>();
        try (Stream<Sequence> all = report.sequences()) {
            all.filter(sequence -> places.containsKey(sequence.id()))
                    .forEach(sequence -> sequences.put(sequence.id(), sequence));
        }
        TwoBit file = new TwoBit();
        for (int i = 0; i < names.size(); i++) {
            file.add(names.get(i), sequences.get(contigs.get(i).id()));
        }
        return Base64.getEncoder().encodeToString(file.bytes());
    }

    private void evidence(JsonText json, EvidenceTrack track) {
        PackedTrack bins = PackedTrack.of(track, joined);
        json.object().name("plugin").text(track.plugin());
        json.name("contig").number(places.get(track.contig()));
        json.name("binLength").number(bins.binLength());
        json.name("highest").number(bins.highest(), 3);
        json.name("forward").text(bins.forward()).name("reverse").text(bins.reverse());
        json.endObject();
    }
}
