package org.cistron.benchmarks.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.cistron.api.error.UsageException;
import org.cistron.api.feature.Window;
import org.cistron.api.variant.Variant;
import org.cistron.io.annotation.LineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantDrawTest {
    private static final int LENGTH = 20_000;
    private static final int UNKNOWN = 10_000;

    private final String letters = letters();
    private final Map<String, String> contigs = Map.of("c", letters);
    private final TranscriptModel transcript = new TranscriptModel(
            "t", "c", true, List.of(new Window(2000, 2500), new Window(3000, 3600)), List.of(new Window(2100, 2500)));

    @TempDir
    private Path folder;

    private List<DrawnVariant> draw(long seed, Mix mix, Stratum stratum) {
        return draw(400, seed, mix, stratum);
    }

    private List<DrawnVariant> draw(int count, long seed, Mix mix, Stratum stratum) {
        return new VariantDraw(contigs, List.of(transcript), mix, seed).draw(count, number -> stratum);
    }

    @Test
    void moreVariantsThanPlacesAreRefused() {
        assertThatThrownBy(() -> draw(200, 1, Mix.NATURAL, Stratum.BORDER))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no place for a further variant (border)");
    }

    @Test
    void sameSeedDrawsTheSame() {
        assertThat(draw(1, Mix.EVEN, Stratum.GENOME)).isEqualTo(draw(1, Mix.EVEN, Stratum.GENOME));
        assertThat(draw(1, Mix.EVEN, Stratum.GENOME)).isNotEqualTo(draw(2, Mix.EVEN, Stratum.GENOME));
    }

    @Test
    void referenceIsWhatTheContigHasAndPositionsRise() {
        List<DrawnVariant> drawn = draw(1, Mix.EVEN, Stratum.GENOME);
        assertThat(drawn).hasSize(400).allSatisfy(variant -> assertThat(
                        letters.startsWith(variant.reference(), variant.start()))
                .isTrue());
        assertThat(drawn).extracting(DrawnVariant::start).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void kindsAreWhatTheySay() {
        List<DrawnVariant> drawn = draw(1, Mix.EVEN, Stratum.GENOME);
        Map<VariantKind, Long> counts =
                drawn.stream().collect(Collectors.groupingBy(DrawnVariant::kind, Collectors.counting()));
        assertThat(counts).containsOnlyKeys(VariantKind.values());
        assertThat(counts.get(VariantKind.SNV)).isBetween(160L, 240L);
        assertThat(drawn).allSatisfy(variant -> {
            Variant change = variant.change();
            int replaced = change.reference().length();
            int growth = change.growth();
            switch (variant.kind()) {
                case SNV -> assertThat(List.of(replaced, growth)).containsExactly(1, 0);
                case MNV -> {
                    assertThat(replaced).isBetween(2, 4);
                    assertThat(growth).isZero();
                }
                case INSERTION -> {
                    assertThat(replaced).isZero();
                    assertThat(growth).isBetween(1, 12);
                }
                case DELETION -> {
                    assertThat(change.alternative()).isEmpty();
                    assertThat(replaced).isBetween(1, 20);
                }
                case DELINS -> {
                    assertThat(replaced).isBetween(1, 4);
                    assertThat(growth).isNotZero();
                }
            }
        });
    }

    @Test
    void variantsAtBordersAreWithinReach() {
        assertThat(draw(60, 1, Mix.NATURAL, Stratum.BORDER))
                .filteredOn(variant -> variant.kind() == VariantKind.SNV)
                .isNotEmpty()
                .allSatisfy(variant -> assertThat(List.of(2000, 2100, 2500, 3000, 3600))
                        .anySatisfy(end -> assertThat(variant.start()).isBetween(end - 10, end + 9)));
    }

    @Test
    void variantsInGenesLieBetweenTheEndsOfTranscripts() {
        assertThat(draw(1, Mix.NATURAL, Stratum.GENE))
                .filteredOn(variant -> variant.kind() == VariantKind.SNV)
                .isNotEmpty()
                .allSatisfy(variant -> assertThat(variant.start()).isBetween(2000, 3599));
    }

    @Test
    void unknownNucleotidesAreKeptAwayFrom() {
        assertThat(draw(3, Mix.EVEN, Stratum.GENOME))
                .noneSatisfy(variant -> assertThat(variant.start()).isBetween(UNKNOWN - 20, UNKNOWN + 20));
    }

    @Test
    void fileHasOneLineForEachVariant() throws IOException {
        List<DrawnVariant> drawn = draw(1, Mix.EVEN, Stratum.GENOME);
        Path vcf = folder.resolve("x.vcf.gz");
        VariantFile.write(vcf, contigs, drawn);
        List<String> lines = new ArrayList<>();
        try (LineReader reader = LineReader.open(vcf)) {
            while (reader.advance()) {
                lines.add(reader.line());
            }
        }
        assertThat(lines)
                .startsWith("##fileformat=VCFv4.2", "##contig=<ID=c,length=20000>")
                .hasSize(403)
                .last()
                .isEqualTo("c\t" + (drawn.get(399).start() + 1) + "\t.\t"
                        + drawn.get(399).reference() + "\t" + drawn.get(399).alternative() + "\t.\t.\t.");
    }

    private static String letters() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(i == UNKNOWN ? 'N' : "ACGT".charAt(random.nextInt(4)));
        }
        return letters.toString();
    }
}
