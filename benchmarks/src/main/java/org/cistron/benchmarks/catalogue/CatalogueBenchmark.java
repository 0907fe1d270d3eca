package org.cistron.benchmarks.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cistron.benchmarks.genome.BenchmarkGenomes;
import org.cistron.benchmarks.genome.FastaFile;
import org.cistron.benchmarks.genome.Places;
import org.cistron.benchmarks.measure.Numbers;
import org.cistron.benchmarks.measure.ResultTable;
import org.cistron.benchmarks.program.Launcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Turns each name of the tuberculosis catalogue into a variant, lets Cistron name that, and compares. */
@Command(
        name = "catalogue",
        sortOptions = false,
        description = {
            "Turn every HGVS name of the catalogue of resistance mutations of M. tuberculosis into a variant of the genome, name it"
                    + " with 'cistron classify', and count the rows whose gene and name come back.",
            ""
        },
        footer = {
            "",
            "Names of proteins become the change with the fewest nucleotides; a frameshift any indel that changes that residue"
                    + " first, compared without what follows. The variants are kept as benchmarks/work/catalogue/catalogue.vcf.",
            "Example: benchmarks/catalogue --prepare-only"
        })
public final class CatalogueBenchmark implements Callable<Integer> {
    private static final String GENOME = "Mtb_H37Rv";
    private static final String FOLDER = "data/variants/tuberculosis";
    private static final String NAME = "catalogue";

    /** Upstream distances are asked for in full thousands. */
    private static final int THOUSAND = 1000;

    @Option(names = "--prepare-only", description = "Stop once the variants are made; Cistron isn't run.")
    private boolean prepareOnly;

    @Option(
            names = "--cistron-option",
            paramLabel = "WORD",
            description = "A further word for cistron classify; may be repeated.")
    private List<String> cistronOptions = List.of();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Write the tables here too; they are always written into benchmarks/work.")
    private Optional<Path> out = Optional.empty();

    @SuppressWarnings("UnusedVariable") // picocli acts on it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public Integer call() {
        Places places = Places.find();
        Path folder = places.shared().resolve(FOLDER);
        Path annotation = folder.resolve("H37Rv_genes.gff.gz");
        Path genome = new BenchmarkGenomes(places).named(GENOME).fasta();
        List<CatalogueEntry> entries = CatalogueReader.read(folder.resolve("resistance_catalogue.tsv.gz"));
        Map<String, String> contigs = FastaFile.read(genome);
        Converter converter = new Converter(CatalogueGenes.read(annotation), contigs);
        List<Conversion> conversions = entries.stream()
                .filter(CatalogueEntry::isHgvs)
                .map(converter::convert)
                .toList();
        Path vcf = places.work(NAME).resolve("catalogue.vcf");
        VariantFile.write(vcf, contigs, sites(conversions));
        List<ResultTable> tables = new ArrayList<>();
        if (!prepareOnly) {
            Path result = classify(places, vcf, genome, annotation, flank(conversions));
            ClassifiedVariants variants = ClassifiedVariants.read(result);
            tables.addAll(new ScoreTables(conversions.stream()
                            .map(conversion -> Judgement.of(conversion, variants))
                            .toList())
                    .all());
        }
        tables.addAll(new PreparationTables(entries, conversions).all());
        save(places, tables);
        return 0;
    }

    private Path classify(Places places, Path vcf, Path genome, Path annotation, int flank) {
        Path result = places.work(NAME).resolve("classified");
        List<String> words = new ArrayList<>(List.of("classify", vcf.toString()));
        words.addAll(List.of("--reference", genome.toString(), "--annotation", annotation.toString()));
        words.addAll(List.of("--flank", Integer.toString(flank), "--force", "-o", result.toString()));
        words.addAll(cistronOptions);
        double seconds = new Launcher(places).watch(words);
        System.err.println("cistron classify took " + Numbers.places(seconds, 1) + " s");
        return result.resolve("variants.tsv");
    }

    private static SortedSet<VcfSite> sites(List<Conversion> conversions) {
        SortedSet<VcfSite> sites = new TreeSet<>();
        for (Conversion conversion : conversions) {
            if (conversion instanceof Conversion.Made made) {
                sites.add(made.site());
            }
        }
        return sites;
    }

    /** How far from their genes variants lie: the largest number before a gene, rounded up. */
    private static int flank(List<Conversion> conversions) {
        int farthest = conversions.stream()
                .filter(Conversion.Made.class::isInstance)
                .map(conversion -> ((Conversion.Made) conversion).name())
                .mapToInt(name -> name instanceof NucleotideName nucleotides ? -nucleotides.first() : 0)
                .max()
                .orElse(0);
        return Math.max(1, (farthest + THOUSAND) / THOUSAND) * THOUSAND;
    }

    private void save(Places places, List<ResultTable> tables) {
        ResultTable.save(places.work("."), NAME, tables);
        out.ifPresent(folder -> ResultTable.save(folder, NAME, tables));
        tables.forEach(table -> System.out.println(table.markdown()));
    }
}
