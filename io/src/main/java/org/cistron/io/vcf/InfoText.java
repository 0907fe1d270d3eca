package org.cistron.io.vcf;

import java.util.Optional;

/** Finds entries in the text of column INFO. */
final class InfoText {
    private InfoText() {}

    /** Returns an entry's value, empty text where it has none; nothing where there is no such entry. */
    static Optional<String> value(String info, String key) {
        for (int from = 0; from < info.length(); ) {
            int to = end(info, from);
            if (isEntry(info, from, to, key)) {
                return Optional.of(info.substring(Math.min(to, from + key.length() + 1), to));
            }
            from = to + 1;
        }
        return Optional.empty();
    }

    /** Returns the text without an entry; a dot where nothing is left. */
    static String without(String info, String key) {
        StringBuilder rest = new StringBuilder();
        for (int from = 0; from < info.length(); ) {
            int to = end(info, from);
            if (!isEntry(info, from, to, key)) {
                rest.append(rest.isEmpty() ? "" : ";").append(info, from, to);
            }
            from = to + 1;
        }
        return rest.isEmpty() ? "." : rest.toString();
    }

    private static int end(String info, int from) {
        int semicolon = info.indexOf(';', from);
        return semicolon < 0 ? info.length() : semicolon;
    }

    private static boolean isEntry(String info, int from, int to, String key) {
        int keyEnd = from + key.length();
        return info.startsWith(key, from) && (keyEnd == to || (keyEnd < to && info.charAt(keyEnd) == '='));
    }
}
