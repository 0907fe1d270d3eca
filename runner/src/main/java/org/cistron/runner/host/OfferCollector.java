package org.cistron.runner.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cistron.api.error.PluginException;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.ConsequencePredictor;
import org.cistron.api.plugin.Contributions;
import org.cistron.api.plugin.GeneFinder;
import org.cistron.api.plugin.ReportWriter;
import org.cistron.api.plugin.VariantClassifier;

/** Takes down what one plugin offers, and refuses what cannot be meant. */
final class OfferCollector implements Contributions {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final String plugin;
    private final List<Offer> offers = new ArrayList<>();
    private Class<? extends Record> configuration;

    OfferCollector(String plugin) {
        this.plugin = plugin;
    }

    /** Returns a plugin's or an offer's name if it follows the rule for names. */
    static String checkedName(String owner, String name) {
        if (name == null || !NAME.matcher(name).matches()) {
            throw new PluginException(
                    owner,
                    "found the name '" + name
                            + "', expected a lower-case letter, then lower-case letters, digits and hyphens. Name it anew in the plugin's"
                            + " class.");
        }
        return name;
    }

    @Override
    public void codingEvidence(String name, Class<? extends CodingEvidence> type) {
        add(name, Offer.Kind.CODING_EVIDENCE, type);
    }

    @Override
    public void geneFinder(String name, Class<? extends GeneFinder> type) {
        add(name, Offer.Kind.GENE_FINDER, type);
    }

    @Override
    public void consequences(String name, Class<? extends ConsequencePredictor> type) {
        add(name, Offer.Kind.CONSEQUENCES, type);
    }

    @Override
    public void variantClassifier(String name, Class<? extends VariantClassifier> type) {
        add(name, Offer.Kind.VARIANT_CLASSIFIER, type);
    }

    @Override
    public void reportWriter(String name, Class<? extends ReportWriter> type) {
        add(name, Offer.Kind.REPORT_WRITER, type);
    }

    @Override
    public void configuration(Class<? extends Record> type) {
        if (configuration != null) {
            throw new PluginException(
                    plugin, "names two configurations. Join them to one record: a plugin has at most one.");
        }
        configuration = checkedType("its configuration", type);
    }

    List<Offer> offers() {
        return List.copyOf(offers);
    }

    Optional<Class<? extends Record>> configurationType() {
        return Optional.ofNullable(configuration);
    }

    private void add(String name, Offer.Kind kind, Class<?> type) {
        checkedName(plugin, name);
        if (offers.stream().anyMatch(offer -> offer.name().equals(name))) {
            throw new PluginException(plugin, "offers '" + name + "' twice. Give each offer a name of its own.");
        }
        offers.add(new Offer(name, kind, checkedType("'" + name + "'", type)));
    }

    private <T> Class<T> checkedType(String what, Class<T> type) {
        if (type == null) {
            throw new PluginException(plugin, "gives no class (null) for " + what + ". Name its class.");
        }
        return type;
    }
}
