package org.cistron.runner.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cistron.api.error.InputException;
import org.cistron.api.sequence.Region;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.gff3.FoundRegion;
import org.cistron.io.gff3.Gff3Regions;

/** Shows contigs as the user wants them read: masked, circular. */
final class ContigView implements UnaryOperator<Sequence> {
    private final boolean circular;
    private final boolean softMask;
    private final Optional<Path> maskFile;
    private final Map<String, List<FoundRegion>> masks;
    private final SortedSet<String> unseen;

    private ContigView(
            boolean circular, boolean softMask, Optional<Path> maskFile, Map<String, List<FoundRegion>> masks) {
        this.circular = circular;
        this.softMask = softMask;
        this.maskFile = maskFile;
        this.masks = masks;
        this.unseen = new TreeSet<>(masks.keySet());
    }

    /** Makes the view that the options ask for; reads the mask file. */
    static ContigView of(AnnotateOptions options) {
        Map<String, List<FoundRegion>> masks = options.mask().map(Gff3Regions::read).stream()
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(found -> found.region().contig(), TreeMap::new, Collectors.toList()));
        return new ContigView(options.circular(), options.softMask(), options.mask(), masks);
    }

    @Override
    public Sequence apply(Sequence contig) {
        List<Region> unwanted = new ArrayList<>();
        List<FoundRegion> mask = masks.get(contig.id());
        if (mask != null) {
            seen(contig.id());
            mask.forEach(found -> checkWithin(found, contig));
            mask.forEach(found -> unwanted.add(found.region()));
        }
        if (softMask) {
            unwanted.addAll(contig.softMasked());
        }
        Sequence masked = unwanted.isEmpty() ? contig : contig.withMasked(unwanted);
        return circular ? masked.withCircular(true) : masked;
    }

    /** Returns the contigs that the mask file names and no contig has had yet; to be asked after a whole reading. */
    synchronized List<String> unseen() {
        return List.copyOf(unseen);
    }

    private synchronized void seen(String contig) {
        unseen.remove(contig);
    }

    private void checkWithin(FoundRegion found, Sequence contig) {
        Region region = found.region();
        if (region.end() > contig.length()) {
            throw new InputException(
                    maskFile.map(Path::toString).orElse("mask"),
                    found.line(),
                    "found a region that ends at " + region.end() + " of contig " + contig.id() + ", expected at most "
                            + contig.length() + ", its length",
                    "Use a mask that was made for this sequence.");
        }
    }
}
