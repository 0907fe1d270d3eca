package org.cistron.runner.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.cistron.io.fasta.GeneFastaWriter;
import org.cistron.io.fasta.ProteinFastaWriter;
import org.cistron.io.genbank.GenBankGeneWriter;
import org.cistron.io.gff3.Gff3GeneWriter;
import org.cistron.io.gff3.IndexedGff3GeneWriter;
import org.cistron.io.output.GeneWriter;
import org.cistron.io.output.WriterSettings;
import org.cistron.io.tabix.TabixFile;
import org.cistron.io.tsv.GeneTableWriter;

/** The formats that genes are written in. */
public enum OutputFormat {
    /** Genes as GFF3 features. */
    GFF3,
    /** The same features packed as bgzip does, with the index that tabix makes. */
    GFF3_INDEXED,
    /** Proteins as FASTA. */
    FAA,
    /** Genes' nucleotides as FASTA. */
    FFN,
    /** GenBank records with sequence. */
    GBK,
    /** A table, one gene a line. */
    TSV;

    /** Returns the suffix of the format's files, and its name on the command line. */
    public String suffix() {
        return switch (this) {
            case GFF3 -> "gff3";
            case GFF3_INDEXED -> "gff3.gz";
            case FAA -> "faa";
            case FFN -> "ffn";
            case GBK -> "gbk";
            case TSV -> "tsv";
        };
    }

    /**
     * Begins to write.
     *
     * @param files begins a file of a suffix
     */
    GeneWriter writer(Function<String, OutputStream> files, WriterSettings settings) throws IOException {
        if (this == GFF3_INDEXED) {
            return new IndexedGff3GeneWriter(
                    files.apply(suffix()), () -> files.apply(suffix() + TabixFile.SUFFIX), settings);
        }
        OutputStream to = files.apply(suffix());
        return switch (this) {
            case GFF3, GFF3_INDEXED -> new Gff3GeneWriter(to, settings);
            case FAA -> new ProteinFastaWriter(to, settings);
            case FFN -> new GeneFastaWriter(to, settings);
            case GBK -> new GenBankGeneWriter(to, settings);
            case TSV -> new GeneTableWriter(to, settings);
        };
    }

    @Override
    public String toString() {
        return suffix();
    }
}
