package org.cistron.runner.evaluate;

import java.util.Locale;
import org.cistron.io.variant.JudgedVariant;

/** By what variants are told apart. */
public enum VariantSlicing {
    /** The most severe of a variant's terms. */
    CONSEQUENCE {
        @Override
        String name(JudgedVariant variant) {
            return variant.consequence();
        }
    },
    /** The gene. */
    GENE {
        @Override
        String name(JudgedVariant variant) {
            return variant.gene();
        }
    },
    /** What was asked. */
    QUESTION {
        @Override
        String name(JudgedVariant variant) {
            return variant.question();
        }
    };

    abstract String name(JudgedVariant variant);

    /** Returns what a variant belongs to; a dash where it belongs to nothing. */
    String of(JudgedVariant variant) {
        String name = name(variant);
        return name.isEmpty() ? "-" : name;
    }

    /** Returns the name as tables and options have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
