package org.cistron.variant.networks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps so many values, those asked for last; used by many threads at once. */
final class BoundedCache<K, V> {
    private final int most;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);

    BoundedCache(int most) {
        this.most = most;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
        if (values.size() > most) {
            values.remove(values.keySet().iterator().next());
        }
    }
}
