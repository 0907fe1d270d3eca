package org.cistron.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cistron.neural.network.Parameters;

/** Where each parameter's numbers lie in one array that holds those of all, end to end. */
final class FlatLayout {
    private final Map<String, Place> places;
    private final int size;

    private record Place(int from, Shape shape) {
        int to() {
            return from + Math.toIntExact(shape.size());
        }
    }

    private FlatLayout(Map<String, Place> places, int size) {
        this.places = places;
        this.size = size;
    }

    static FlatLayout of(Parameters parameters) {
        Map<String, Place> places = new LinkedHashMap<>();
        int from = 0;
        for (Map.Entry<String, NDArray> parameter : parameters.arrays().entrySet()) {
            Place place = new Place(from, parameter.getValue().getShape());
            places.put(parameter.getKey(), place);
            from = place.to();
        }
        return new FlatLayout(places, from);
    }

    /** Returns how many numbers there are. */
    int size() {
        return size;
    }

    /** Returns a parameter's part of an array, in the parameter's shape: the same memory, not a copy. */
    NDArray part(NDArray all, String name) {
        Place place = places.get(name);
        return all.get(new NDIndex().addSliceDim(place.from(), place.to())).reshape(place.shape());
    }

    /** Returns copies of all parts by name. */
    Map<String, float[]> cut(float[] all) {
        Map<String, float[]> parts = new LinkedHashMap<>();
        places.forEach((name, place) -> parts.put(name, Arrays.copyOfRange(all, place.from(), place.to())));
        return parts;
    }

    /** Returns all parts end to end. */
    float[] join(Map<String, float[]> parts) {
        float[] all = new float[size];
        places.forEach(
                (name, place) -> System.arraycopy(parts.get(name), 0, all, place.from(), place.to() - place.from()));
        return all;
    }
}
