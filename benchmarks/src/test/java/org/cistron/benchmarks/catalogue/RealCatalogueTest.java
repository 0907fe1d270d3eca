package org.cistron.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.FastaFile;
import org.cistron.benchmarks.genome.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The catalogue itself: every variant made of it is applied to the genome again and read with the test's own means. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealCatalogueTest {
    private static final Set<String> STARTS = Set.of("ATG", "GTG", "TTG", "CTG", "ATT", "ATC", "ATA");
    private static final Pattern NUCLEOTIDES = Pattern.compile(
            "[cn]\\.(-?\\d+)(?:_(-?\\d+))?(?:[ACGT]>(?<to>[ACGT])|(?<what>del|dup|ins)(?<letters>[ACGT]*)(?:ins(?<instead>[ACGT]+))?)");
    private static final Pattern PROTEIN = Pattern.compile("p\\.\\w{3}(\\d+)(?:_\\w{3}(\\d+))?(.*)");

    private List<CatalogueEntry> entries = List.of();
    private List<Conversion> conversions = List.of();
    private String contig = "";
    private Converter converter;

    @BeforeAll
    void convert() {
        Places places = Places.find();
        Path data = places.root().resolveSibling("shared/data/variants/tuberculosis");
        assumeTrue(Files.isDirectory(data), "no ../shared/data/variants/tuberculosis");
        entries = CatalogueReader.read(data.resolve("resistance_catalogue.tsv.gz"));
        Map<String, String> contigs =
                FastaFile.read(new BenchmarkGenomes(places).named("Mtb_H37Rv").fasta());
        contig = contigs.values().iterator().next();
        converter = new Converter(CatalogueGenes.read(data.resolve("H37Rv_genes.gff.gz")), contigs);
        conversions = entries.stream()
                .filter(CatalogueEntry::isHgvs)
                .map(converter::convert)
                .toList();
    }

    @Test
    void rowsAreCounted() {
        assertThat(entries.stream().mapToInt(CatalogueEntry::rows).sum()).isEqualTo(36_103);
        assertThat(conversions.stream().mapToInt(one -> one.entry().rows()).sum())
                .isEqualTo(35_801);
        assertThat(entries.stream()
                        .filter(entry -> !entry.isHgvs())
                        .mapToInt(CatalogueEntry::rows)
                        .sum())
                .isEqualTo(302);
    }

    @Test
    void allNamesButOneBecomeVariants() {
        assertThat(conversions.stream().filter(one -> one instanceof Conversion.Failed))
                .containsExactly(
                        new Conversion.Failed(new CatalogueEntry("gyrA", "p.Ter839delins???", 1), Obstacle.INDEFINITE));
    }

    @Test
    void exceptionsAreForetold() {
        Map<Departure, Integer> rows = new EnumMap<>(Departure.class);
        made().forEach(one -> one.departure()
                .ifPresent(departure -> rows.merge(departure, one.entry().rows(), Integer::sum)));
        assertThat(rows)
                .isEqualTo(Map.of(
                        Departure.NOT_LAST_PLACE, 42, Departure.COPY_AS_INSERTION, 111, Departure.STOP_DELETED, 1));
    }

    @Test
    void nucleotideVariantsAreWhatTheirNamesSay() {
        int seen = 0;
        for (Conversion.Made one : made()) {
            Matcher name = NUCLEOTIDES.matcher(one.entry().name());
            if (name.matches()) {
                seen++;
                ChangedGene gene = ChangedGene.of(contig, one.gene(), one.site());
                assertThat(gene.after()).as(one.entry().title()).isEqualTo(applied(name, gene));
            }
        }
        assertThat(seen).isGreaterThan(10_000);
    }

    private static String applied(Matcher name, ChangedGene gene) {
        String before = gene.before();
        int start = gene.lead() + offset(name.group(1));
        int end = 1 + (name.group(2) == null ? start : gene.lead() + offset(name.group(2)));
        String head = before.substring(0, start);
        String named = before.substring(start, end);
        String tail = before.substring(end);
        if (name.group("to") != null) {
            return head + name.group("to") + tail;
        }
        return switch (name.group("what")) {
            case "dup" -> head + named + named + tail;
            case "ins" -> head + named.charAt(0) + name.group("letters") + named.charAt(1) + tail;
            default -> head + (name.group("instead") == null ? "" : name.group("instead")) + tail;
        };
    }

    private static int offset(String number) {
        int counted = Integer.parseInt(number);
        return counted > 0 ? counted - 1 : counted;
    }

    @Test
    void proteinsOfVariantsAreWhatTheirNamesSay() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Conversion.Made one : made()) {
            Matcher name = PROTEIN.matcher(one.entry().name());
            if (name.matches()) {
                seen++;
                if (!agrees(name, ChangedGene.of(contig, one.gene(), one.site()))) {
                    wrong.add(one.entry().title());
                }
            }
        }
        assertThat(wrong).containsExactly("embR p.Ala165_Ter389del");
        assertThat(seen).isGreaterThan(10_000);
    }

    private static boolean agrees(Matcher name, ChangedGene gene) {
        String before = gene.protein();
        String after = gene.changedProtein();
        int first = Integer.parseInt(name.group(1));
        int last = name.group(2) == null ? first : Integer.parseInt(name.group(2));
        String change = name.group(3);
        String head = before.substring(0, first - 1);
        String named = before.substring(first - 1, last);
        String tail = before.substring(last);
        if (change.equals("fs")) {
            return gene.growth() % 3 != 0
                    && after.startsWith(head)
                    && after.charAt(first - 1) != named.charAt(0)
                    && after.charAt(first - 1) != '*';
        }
        if (change.equals("?")) {
            return first == 1 && !STARTS.contains(gene.changedCodon(1)) && after.equals(before);
        }
        if (change.endsWith("ext*?")) {
            String residue = Residues.letters(change.substring(0, change.length() - "ext*?".length()));
            return named.equals("*") && after.startsWith(head + residue) && after.charAt(first - 1) != '*';
        }
        String inserted = Residues.letters(change.replaceAll("^(delins|del|dup|ins)", ""));
        return switch (change.replaceAll("^(delins|del|dup|ins|).*", "$1")) {
            case "del" -> after.equals(head + tail);
            case "dup" -> after.equals(head + named + named + tail);
            case "ins" -> after.equals(head + named.charAt(0) + inserted + named.charAt(1) + tail);
            case "delins" -> after.equals(head + inserted + tail);
            default -> after.equals(inserted.equals("*") ? head + "*" : head + inserted + tail);
        };
    }

    @Test
    void noCodonForTheResidueIsNearer() {
        for (Conversion.Made one : made()) {
            ChangeKind kind = one.name().kind();
            boolean codon = kind == ChangeKind.SUBSTITUTION || kind == ChangeKind.STOP_GAINED;
            if (one.name() instanceof ProteinName name && codon) {
                ChangedGene gene = ChangedGene.of(contig, one.gene(), one.site());
                String old = gene.codon(name.first());
                assertThat(differences(old, gene.changedCodon(name.first())))
                        .as(one.entry().title())
                        .isEqualTo(fewest(old, name.inserted().charAt(0)));
            }
        }
    }

    private static int fewest(String codon, char residue) {
        return IntStream.range(0, 64)
                .mapToObj(i -> "" + "ACGT".charAt(i / 16) + "ACGT".charAt(i / 4 % 4) + "ACGT".charAt(i % 4))
                .filter(candidate -> ChangedGene.residue(candidate) == residue)
                .mapToInt(candidate -> differences(codon, candidate))
                .min()
                .orElseThrow();
    }

    private static int differences(String a, String b) {
        return (int)
                IntStream.range(0, 3).filter(i -> a.charAt(i) != b.charAt(i)).count();
    }

    @Test
    void standardNameDenotesTheSameChangeAndDepartsNoMore() {
        for (Conversion.Made one : made()) {
            if (one.departure().filter(why -> why != Departure.STOP_DELETED).isPresent()) {
                CatalogueEntry renamed =
                        new CatalogueEntry(one.entry().gene(), one.standard().text(), 1);
                Conversion.Made again = (Conversion.Made) converter.convert(renamed);
                assertThat(again.departure()).as(renamed.title()).isEmpty();
                if (one.name() instanceof NucleotideName) {
                    assertThat(again.site()).as(renamed.title()).isEqualTo(one.site());
                } else {
                    assertThat(changedProtein(again)).as(renamed.title()).isEqualTo(changedProtein(one));
                }
            }
        }
    }

    private String changedProtein(Conversion.Made one) {
        return ChangedGene.of(contig, one.gene(), one.site()).changedProtein();
    }

    private List<Conversion.Made> made() {
        return conversions.stream()
                .filter(Conversion.Made.class::isInstance)
                .map(Conversion.Made.class::cast)
                .toList();
    }
}
