package org.cistron.report.html.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cistron.api.report.ReportedContig;
import org.cistron.api.report.ReportedVariant;
import org.cistron.api.report.VariantAnswer;
import org.cistron.api.variant.Transcript;
import org.cistron.api.variant.Variant;
import org.cistron.report.html.embed.JsonText;

/** The variants as the page's script wants them: column by column; words that come again and again are written once. */
public final class VariantTable {
    private static final int NOWHERE = -1;
    private static final int PLACES = 4;
    private static final int LONGEST_NAME = 120;

    private final List<ReportedVariant> variants;
    private final Map<Integer, String> heatMaps;
    private final Map<String, Integer> contigs = new HashMap<>();
    private final List<String> order;
    private final List<WrittenAllele> alleles;

    /**
     * Prepares a table.
     *
     * @param variants in the order shown
     * @param all the run's contigs, in its order
     * @param contigs those that the browser shows
     * @param heatMaps by a variant's number, the anchor of the heat map around its site
     */
    public VariantTable(
            List<ReportedVariant> variants,
            List<ReportedContig> all,
            List<ReportedContig> contigs,
            Map<Integer, String> heatMaps) {
        this.variants = variants;
        this.alleles = variants.stream().map(WrittenAllele::of).toList();
        this.order = all.stream().map(ReportedContig::id).toList();
        this.heatMaps = heatMaps;
        contigs.forEach(contig -> this.contigs.put(contig.id(), this.contigs.size()));
    }

    /** Returns the table as JSON that may stand inside a script element. */
    public String json() {
        JsonText json = new JsonText().object();
        texts(json, "names", ReportedVariant::name);
        places(json);
        words(json, "gene", variant -> variant.subject().gene());
        words(json, "transcript", variant -> variant.transcript()
                .map(Transcript::id)
                .orElse(""));
        words(json, "terms", variant -> String.join(", ", variant.subject().terms()));
        words(json, "impact", ReportedVariant::impact);
        words(json, "verdict", ReportedVariant::verdict);
        texts(json, "nucleotideName", variant -> brief(variant.subject().nucleotideName()));
        texts(json, "proteinName", variant -> brief(variant.subject().proteinName()));
        numbers(json, "contig", variant -> variant.subject()
                .variant()
                .map(found -> contigs.getOrDefault(found.contig(), NOWHERE))
                .orElse(NOWHERE));
        numbers(
                json,
                "start",
                variant -> variant.subject().variant().map(Variant::start).orElse(NOWHERE));
        numbers(json, "length", variant -> variant.subject()
                .variant()
                .map(found -> Math.max(1, found.reference().length()))
                .orElse(0));
        numbers(json, "otherRows", ReportedVariant::otherRows);
        numbers(json, "carriers", variant -> variant.carriers().orElse(NOWHERE));
        json.name("probability").array();
        variants.forEach(variant -> json.number(variant.probability().orElse(Double.NaN), PLACES));
        json.endArray();
        details(json);
        return json.endObject().toString();
    }

    /** Where alleles lie; contigs in the run's order, so that their numbers sort them. */
    private void places(JsonText json) {
        Set<String> met = alleles.stream().map(WrittenAllele::contig).collect(Collectors.toSet());
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Stream.concat(order.stream().filter(met::contains), alleles.stream().map(WrittenAllele::contig))
                .forEach(contig -> numbers.putIfAbsent(contig, numbers.size()));
        json.name("contigs").object();
        json.name("words").texts(List.copyOf(numbers.keySet())).name("of").array();
        alleles.forEach(allele -> json.number(numbers.get(allele.contig())));
        json.endArray().endObject().name("position").array();
        alleles.forEach(allele -> json.number(allele.position()));
        json.endArray().name("reference");
        json.texts(alleles.stream().map(WrittenAllele::reference).toList()).name("alternative");
        json.texts(alleles.stream().map(WrittenAllele::alternative).toList());
    }

    private void details(JsonText json) {
        json.name("details").object();
        for (int i = 0; i < variants.size(); i++) {
            ReportedVariant variant = variants.get(i);
            boolean plain = variant.evidence().isEmpty()
                    && variant.answers().isEmpty()
                    && variant.together().isEmpty();
            if (!plain) {
                json.name(Integer.toString(i)).object();
                json.name("together").texts(variant.together());
                json.name("answers").array();
                variant.answers().forEach(answer -> answer(json, answer));
                json.endArray().name("evidence").array();
                variant.evidence().forEach((name, value) -> json.text(name).text(value));
                json.endArray().name("heatMap").text(heatMaps.getOrDefault(i, ""));
                json.endObject();
            }
        }
        json.endObject();
    }

    /** An insertion's name holds all that is inserted. */
    private static String brief(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME) + "… (" + name.length() + " letters)";
    }

    private static void answer(JsonText json, VariantAnswer answer) {
        json.array().text(answer.question()).text(answer.verdict());
        json.number(answer.probability().orElse(Double.NaN), PLACES);
        json.text(answer.source()).text(answer.grade()).endArray();
    }

    private void texts(JsonText json, String name, Function<ReportedVariant, String> value) {
        json.name(name).texts(variants.stream().map(value).toList());
    }

    /** Writes each word once, and its number where it stands. */
    private void words(JsonText json, String name, Function<ReportedVariant, String> value) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        variants.forEach(variant -> numbers.putIfAbsent(value.apply(variant), numbers.size()));
        json.name(name).object();
        json.name("words").texts(List.copyOf(numbers.keySet()));
        numbers(json, "of", variant -> numbers.get(value.apply(variant)));
        json.endObject();
    }

    private void numbers(JsonText json, String name, ToIntFunction<ReportedVariant> value) {
        json.name(name).array();
        variants.forEach(variant -> json.number(value.applyAsInt(variant)));
        json.endArray();
    }
}
