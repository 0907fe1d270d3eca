package org.cistron.hmm;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cistron.api.error.InputException;
import org.cistron.api.feature.CodingRegion;
import org.cistron.api.feature.Evidence;
import org.cistron.api.feature.Window;
import org.cistron.api.host.Compute;
import org.cistron.api.host.Progress;
import org.cistron.api.host.ReferenceData;
import org.cistron.api.plugin.CodingEvidence;
import org.cistron.api.plugin.Genome;
import org.cistron.api.plugin.GenomeModel;
import org.cistron.api.plugin.Trainable;
import org.cistron.api.plugin.TrainingTask;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.api.sequence.Strand;

/** The HMM plugin: coding and start evidence from a model that the genome itself taught, or a universal one. */
public final class HmmEvidence implements CodingEvidence, Trainable {
    private static final String MODELS = "models/hmm/" + UniversalModels.FILE;
    /** What the universal model is worth beside the genome's own genes, in coding nucleotides. */
    private static final double PRIOR_NUCLEOTIDES = 20_000;

    private final HmmConfiguration configuration;
    private final Compute compute;
    private final Progress progress;
    private final ReferenceData data;
    private final Map<Integer, UniversalModels> universal = new ConcurrentHashMap<>();

    /** Made by the host. */
    @Inject
    public HmmEvidence(HmmConfiguration configuration, Compute compute, Progress progress, ReferenceData data) {
        this.configuration = configuration;
        this.compute = compute;
        this.progress = progress;
        this.data = data;
    }

    @Override
    public GenomeModel fit(Genome genome) {
        UniversalModels models = universal(genome.geneticCode());
        List<Sequence> chunks = Chunks.of(genome);
        double content = UniversalModels.content(chunks);
        if (genome.length() < configuration.shortest()) {
            return models.model(content, genome.geneticCode());
        }
        HmmModel seed = models.seed(content, genome.geneticCode());
        HmmModel model = new SelfTraining(compute, progress, configuration.rounds())
                .train(chunks, genome.openEnds(), seed, models, models.prior(content, PRIOR_NUCLEOTIDES));
        if (genome.geneticCode().number() == 11 && CodeFourTest.fitsFarBetter(chunks, model)) {
            progress.warning(genome.name() + ": genes go on after TGA as if it were no stop codon; genetic code 4"
                    + " fits far better than 11. If this is a Mycoplasma or Spiroplasma, run again with --table 4.");
        }
        return model;
    }

    @Override
    public GenomeModel read(Genome genome, InputStream from) throws IOException {
        return HmmModel.read(from);
    }

    @Override
    public Evidence evidence(GenomeModel model, Sequence contig, Window window) {
        return ((HmmModel) model).evidence(contig, window);
    }

    @Override
    public Map<String, String> explain(GenomeModel model, Sequence contig, CodingRegion region) {
        if (region.partialFivePrime() || region.end() > contig.length()) {
            return Map.of();
        }
        int position = region.strand() == Strand.FORWARD ? region.start() : region.end() - 3;
        return ((HmmModel) model)
                .start()
                .site(contig, position, region.strand())
                .map(site -> Map.of("rbs_motif", site.motif(), "rbs_spacer", site.spacer() + "nt"))
                .orElse(Map.of());
    }

    @Override
    public Map<String, byte[]> train(TrainingTask task) {
        return new UniversalTraining(compute).train(task.genomes());
    }

    /** Start models know the genetic code, so there is one set for each that is asked for. */
    private UniversalModels universal(GeneticCode code) {
        return universal.computeIfAbsent(code.number(), number -> {
            try (InputStream from = data.open(MODELS)) {
                return UniversalModels.read(from, code);
            } catch (IOException e) {
                throw new InputException(
                        MODELS,
                        0,
                        "cannot be read as this plugin's universal models (" + e + ")",
                        "Train them again with this version of the plugin, or leave --model out.",
                        e);
            }
        });
    }
}
