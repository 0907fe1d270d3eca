package org.cistron.variant.ensemble;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cistron.variant.ensemble.known.KnownGenes;
import org.cistron.variant.ensemble.known.KnownSites;

/**
 * What an ensemble has learned.
 *
 * @param homologs whether it wants homologs
 * @param members the classifiers that it asks
 * @param genes the genes whose drugs are known
 * @param known the labelled variants of genes whose drugs are known
 * @param silent log-odds of resistance by a variant that leaves the protein as it is
 * @param models by domain, for those that there were cases of
 */
record EnsembleModel(
        boolean homologs,
        List<String> members,
        KnownGenes genes,
        KnownSites known,
        double silent,
        Map<Domain, NamedModel> models) {
    private static final int FORM = 2;

    /**
     * A model and what its numbers are called.
     *
     * @param names the numbers' names, in order
     * @param model the model
     */
    record NamedModel(List<String> names, CombinedModel model) {

        /** Takes an immutable copy. */
        NamedModel {
            names = List.copyOf(names);
        }
    }

    void write(DataOutput to) throws IOException {
        to.writeInt(FORM);
        to.writeBoolean(homologs);
        write(members, to);
        genes.write(to);
        known.write(to);
        to.writeDouble(silent);
        to.writeInt(models.size());
        for (Map.Entry<Domain, NamedModel> model : models.entrySet()) {
            to.writeUTF(model.getKey().name());
            write(model.getValue().names(), to);
            model.getValue().model().write(to);
        }
    }

    /** Reads what {@link #write} wrote. */
    static EnsembleModel read(DataInput from) throws IOException {
        int form = from.readInt();
        if (form != FORM) {
            throw new IOException("found form " + form + ", expected " + FORM);
        }
        boolean homologs = from.readBoolean();
        List<String> members = readNames(from);
        KnownGenes genes = KnownGenes.read(from);
        KnownSites known = KnownSites.read(from);
        double silent = from.readDouble();
        Map<Domain, NamedModel> models = new EnumMap<>(Domain.class);
        for (int count = from.readInt(); count > 0; count--) {
            Domain domain = domain(from.readUTF());
            models.put(domain, new NamedModel(readNames(from), CombinedModel.read(from)));
        }
        return new EnsembleModel(homologs, members, genes, known, silent, models);
    }

    private static Domain domain(String name) throws IOException {
        try {
            return Domain.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new IOException("found domain '" + name + "'", e);
        }
    }

    private static void write(List<String> names, DataOutput to) throws IOException {
        to.writeInt(names.size());
        for (String name : names) {
            to.writeUTF(name);
        }
    }

    private static List<String> readNames(DataInput from) throws IOException {
        List<String> names = new ArrayList<>();
        for (int count = from.readInt(); count > 0; count--) {
            names.add(from.readUTF());
        }
        return names;
    }
}
