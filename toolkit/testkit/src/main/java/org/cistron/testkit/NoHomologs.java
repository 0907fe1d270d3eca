package org.cistron.testkit;

import java.util.List;
import java.util.Optional;
import org.cistron.api.host.HomologSource;
import org.cistron.api.variant.AlignedProtein;

/** No proteins to search homologs in. */
public final class NoHomologs implements HomologSource {
    @Override
    public boolean available() {
        return false;
    }

    @Override
    public Optional<List<AlignedProtein>> of(String residues) {
        return Optional.empty();
    }
}
