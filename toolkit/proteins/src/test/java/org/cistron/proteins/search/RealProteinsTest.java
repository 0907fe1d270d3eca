package org.cistron.proteins.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.cistron.proteins.sequence.Protein;
import org.cistron.proteins.sequence.SharedProteins;
import org.junit.jupiter.api.Test;

class RealProteinsTest {

    @Test
    void proteinsFindThemselvesFirstAndBackwardsNothing() throws IOException {
        List<Protein> proteins = SharedProteins.read("proteins/Ecoli_K12.faa.gz");
        HomologSearch search = new HomologSearch(new ProteinIndex(proteins), SearchOptions.defaults());
        int byChance = 0;
        for (int i = 0; i < proteins.size(); i += 60) {
            Protein protein = proteins.get(i);
            List<Homolog> homologs = search.homologs(protein);
            if (protein.length() > 60) {
                assertThat(homologs.get(0).isQuery()).isTrue();
            }
            byChance += search.homologs(backwards(protein)).size();
        }
        assertThat(byChance).isLessThanOrEqualTo(2);
    }

    @Test
    void distantHomologsOfHumanProteinsAreFound() throws IOException {
        List<Protein> human = SharedProteins.read("variants/human_missense/proteins.faa.gz");
        HomologSearch search = new HomologSearch(
                new ProteinIndex(SharedProteins.read("proteins/Ecoli_K12.faa.gz")), SearchOptions.defaults());
        Protein acylCoaDehydrogenase = human.stream()
                .filter(protein -> protein.id().equals("NP_000007.1"))
                .findFirst()
                .orElseThrow();
        List<Homolog> homologs = search.homologs(acylCoaDehydrogenase);
        assertThat(homologs).hasSizeGreaterThan(1);
        assertThat(homologs.get(0).identity()).isBetween(0.25, 0.45);
        assertThat(homologs.get(0).queryCoverage()).isGreaterThan(0.8);
    }

    private static Protein backwards(Protein protein) {
        StringBuilder letters = new StringBuilder();
        IntStream.range(0, protein.length()).forEach(i -> letters.insert(0, protein.letters(i, i + 1)));
        return Protein.of(protein.id(), letters);
    }
}
