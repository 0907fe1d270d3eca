package org.cistron.runner.homolog;

import java.util.List;
import java.util.Optional;
import org.cistron.api.host.HomologSource;
import org.cistron.api.variant.AlignedProtein;

/** What there is where the user gives no proteins to search in. */
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
