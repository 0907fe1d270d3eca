package org.cistron.proteins.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cistron.api.host.HomologSource;
import org.cistron.api.variant.AlignedProtein;
import org.junit.jupiter.api.Test;

class ConservationSourceTest {

    @Test
    void whatWasAskedForLastIsKept() {
        Counting homologs = new Counting(true, new ArrayList<>());
        ConservationSource source = new ConservationSource(homologs, 2);
        for (String residues : List.of("MKT", "MKV", "MKT", "MKV", "MKA", "MKV", "MKT")) {
            assertThat(source.of(residues)).isPresent();
        }
        assertThat(homologs.asked()).containsExactly("MKT", "MKV", "MKA", "MKT");
    }

    @Test
    void withoutProteinsToSearchInThereIsNothing() {
        Counting homologs = new Counting(false, new ArrayList<>());
        ConservationSource source = new ConservationSource(homologs, 2);
        assertThat(source.available()).isFalse();
        assertThat(source.of("MKT")).isEmpty();
        assertThat(homologs.asked()).isEmpty();
    }

    private record Counting(boolean available, List<String> asked) implements HomologSource {
        @Override
        public Optional<List<AlignedProtein>> of(String residues) {
            asked.add(residues);
            return Optional.of(List.of());
        }
    }
}
