package org.cistron.io.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biojava.nbio.core.exceptions.CompoundNotFoundException;
import org.biojava.nbio.core.sequence.DNASequence;
import org.biojava.nbio.core.sequence.compound.AmbiguityDNACompoundSet;
import org.biojava.nbio.core.sequence.transcription.Frame;
import org.biojava.nbio.core.sequence.transcription.TranscriptionEngine;
import org.cistron.api.sequence.GeneticCode;
import org.cistron.api.sequence.Sequence;
import org.cistron.io.fasta.GeneFastaWriter;
import org.cistron.io.fasta.ProteinFastaWriter;
import org.cistron.io.genbank.GenBankGeneWriter;
import org.cistron.io.gff3.Gff3GeneWriter;
import org.cistron.io.tsv.GeneTableWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All formats of real genomes, read by programs and libraries that are not ours. */
class RealGenomeTest {
    private static final Map<String, Written.Format> FORMATS = Map.of(
            "gff3", Gff3GeneWriter::new,
            "gbk", GenBankGeneWriter::new,
            "faa", ProteinFastaWriter::new,
            "ffn", GeneFastaWriter::new,
            "tsv", GeneTableWriter::new);

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @CsvSource({"train/Mmycoides_capri_GM12, 4", "test/Ecoli_K12_MG1655, 11", "train/Leptospira_kirschneri_H1_draft, 11"
    })
    void othersReadWhatWeWrite(String name, int table) throws Exception {
        SharedGenome genome = SharedGenome.named(name);
        GeneticCode code = GeneticCode.byNumber(table);
        List<Map.Entry<Sequence, List<NamedGene>>> contigs = genome.contigs();
        write(contigs, code);
        proteinsAreBioJavasTranslationOfTheRegions(contigs, table);
        ExternalTool.accepts(List.of("gt", "gff3validator", file("gff3")));
        ExternalTool.accepts(List.of("samtools", "faidx", file("faa")));
        ExternalTool.accepts(List.of("samtools", "faidx", file("ffn")));
        scoresAreThoseOfTheTruth(genome, "gff3");
        scoresAreThoseOfTheTruth(genome, "gbk");
    }

    private String file(String suffix) {
        return temporary.resolve("genome." + suffix).toString();
    }

    private void write(List<Map.Entry<Sequence, List<NamedGene>>> contigs, GeneticCode code) throws IOException {
        WriterSettings settings = new WriterSettings(code, "Cistron_0.1.0");
        for (Map.Entry<String, Written.Format> format : FORMATS.entrySet()) {
            OutputStream file = Files.newOutputStream(Path.of(file(format.getKey())));
            try (GeneWriter writer = format.getValue().to(file, settings)) {
                for (Map.Entry<Sequence, List<NamedGene>> contig : contigs) {
                    writer.write(contig.getKey(), contig.getValue());
                }
            }
        }
    }

    private void proteinsAreBioJavasTranslationOfTheRegions(
            List<Map.Entry<Sequence, List<NamedGene>>> contigs, int table) throws Exception {
        Map<String, String> written = records(Path.of(file("faa")));
        Map<String, Sequence> byId = new LinkedHashMap<>();
        contigs.forEach(contig -> byId.put(contig.getKey().id(), contig.getKey()));
        TranscriptionEngine engine = new TranscriptionEngine.Builder()
                .table(table)
                .initMet(true)
                .trimStop(true)
                .build();
        List<String> different = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(file("gff3")))) {
            String[] columns = line.split("\t");
            if (columns.length == 9 && columns[2].equals("CDS")) {
                String tag = columns[8].substring(3, columns[8].indexOf(';'));
                if (!translated(byId.get(columns[0]), columns, engine).equals(written.remove(tag))) {
                    different.add(line);
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(written).as("proteins without a CDS line").isEmpty();
    }

    private static String translated(Sequence contig, String[] columns, TranscriptionEngine engine)
            throws CompoundNotFoundException {
        String letters = contig.letters(Integer.parseInt(columns[3]) - 1, Integer.parseInt(columns[4]));
        DNASequence dna = new DNASequence(letters, AmbiguityDNACompoundSet.getDNACompoundSet());
        Frame frame = columns[6].equals("+") ? Frame.ONE : Frame.REVERSED_ONE;
        return dna.getRNASequence(frame).getProteinSequence(engine).getSequenceAsString();
    }

    private static Map<String, String> records(Path fasta) throws IOException {
        Map<String, String> records = new LinkedHashMap<>();
        String name = "";
        for (String line : Files.readAllLines(fasta)) {
            if (line.startsWith(">")) {
                name = line.substring(1, line.indexOf(' '));
                records.put(name, "");
            } else {
                records.merge(name, line, String::concat);
            }
        }
        return records;
    }

    /** Several annotated genes may share a stop codon: of those only one can be exact. */
    private void scoresAreThoseOfTheTruth(SharedGenome genome, String suffix) throws IOException, InterruptedException {
        String scorer = SharedGenome.shared().resolve("tools/score_genes.py").toString();
        String said = ExternalTool.accepts(
                List.of("python3", scorer, genome.annotation().toString(), file(suffix)));
        assertThat(said)
                .containsPattern("\nfound_pct +100\\.0\n")
                .containsPattern("\nstart_accuracy_pct +(100\\.0|99\\.8\\d)\n")
                .containsPattern("\nprecision_pct +(100\\.0|99\\.7\\d)\n");
    }
}
