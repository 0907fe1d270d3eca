package org.cistron.genes.evaluation;

import java.util.List;
import java.util.regex.Pattern;

/** Tells products whose function is known from placeholders such as "hypothetical protein". */
final class NamedProducts {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            String.join(
                    "|",
                    List.of(
                            "hypothetical",
                            "uncharacteri[sz]ed",
                            "unknown",
                            "unnamed",
                            "predicted protein",
                            "conserved protein",
                            "putative protein$",
                            "DUF\\d+",
                            "domain of unknown function",
                            "UPF\\d+",
                            "orf\\b")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES);

    private NamedProducts() {}

    static boolean isNamed(String product) {
        return !product.isEmpty() && !PLACEHOLDER.matcher(product).find();
    }
}
