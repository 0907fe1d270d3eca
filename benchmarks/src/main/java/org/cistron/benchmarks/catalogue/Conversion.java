package org.cistron.benchmarks.catalogue;

import java.util.Optional;

/** What became of a name of the catalogue. */
sealed interface Conversion {

    /** Returns the mutation. */
    CatalogueEntry entry();

    /** Returns the name's form, for tables. */
    String form();

    /**
     * A variant was made.
     *
     * @param entry the mutation
     * @param gene its gene
     * @param name its name, read
     * @param standard the name that the rules of HGVS have for the same change
     * @param site the variant
     */
    record Made(CatalogueEntry entry, CatalogueGene gene, HgvsName name, HgvsName standard, VcfSite site)
            implements Conversion {

        @Override
        public String form() {
            return name.form();
        }

        /** Returns how the catalogue departs from the rules; nothing where it does not. */
        Optional<Departure> departure() {
            return Departure.of(name, standard);
        }
    }

    /**
     * No variant could be made.
     *
     * @param entry the mutation
     * @param obstacle why
     */
    record Failed(CatalogueEntry entry, Obstacle obstacle) implements Conversion {

        @Override
        public String form() {
            return HgvsName.parse(entry.name()).map(HgvsName::form).orElse("other");
        }
    }
}
