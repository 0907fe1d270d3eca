package org.cistron.runner.host;

import java.util.List;
import java.util.Optional;
import org.cistron.api.host.HomologSource;
import org.cistron.api.variant.AlignedProtein;

/** What there is without {@code --homologs}: nothing to search in. */
public record NoHomologs() implements HomologSource {

    @Override
    public boolean available() {
        return false;
    }

    @Override
    public Optional<List<AlignedProtein>> of(String residues) {
        return Optional.empty();
    }
}
