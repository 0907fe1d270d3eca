package org.cistron.examples;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.cistron.api.plugin.GenomeModel;

/** The log-odds of each of the 64 codons, of being a codon of a gene against being three nucleotides of any kind. */
final class CodonUsageModel implements GenomeModel {
    private final float[] logOdds;

    CodonUsageModel(float[] logOdds) {
        this.logOdds = logOdds.clone();
    }

    static CodonUsageModel readFrom(InputStream from) throws IOException {
        DataInputStream data = new DataInputStream(from);
        float[] logOdds = new float[64];
        for (int codon = 0; codon < 64; codon++) {
            logOdds[codon] = data.readFloat();
        }
        return new CodonUsageModel(logOdds);
    }

    /** Returns the log-odds of a codon by number; 0 for -1, a codon with an N. */
    float logOdds(int codon) {
        return codon < 0 ? 0 : logOdds[codon];
    }

    @Override
    public void write(OutputStream to) throws IOException {
        DataOutputStream data = new DataOutputStream(to);
        for (float value : logOdds) {
            data.writeFloat(value);
        }
        data.flush();
    }

    @Override
    public String summary() {
        return "codon usage of long open reading frames";
    }
}
