package org.cistron.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cistron.runner.model.FakeData;
import org.cistron.runner.model.ModelCatalogue;
import org.junit.jupiter.api.Test;

class ModelSheetTest {
    @Test
    void everythingThatIsRecordedIsShown() {
        FakeData data = new FakeData().model("a-universal", "a", "weights");
        String path = "models/a-universal/model.json";
        data.file(
                path,
                data.text(path)
                        .replace(
                                "\"licence\"",
                                "\"metrics\": {\"f1\": 97.5, \"by_genome\": [{\"name\": \"x\", \"f1\": 96.0}], \"sizes\":"
                                        + " [3, 9]}, \"licence\""));
        assertThat(ModelSheet.of(new ModelCatalogue(data).description("a-universal")))
                .isEqualTo("""
                        schema version   1
                        name             a-universal
                        kind             gene-finder
                        plugin
                          name           a
                          offer          a
                          version        1.0
                        cistron version  0.1.0
                        domain
                          gc percent
                            lowest       30.0
                            highest      60.0
                          coding percent
                            lowest       70.0
                            highest      95.0
                          genetic codes  11
                        training data (1)
                          Ecoli_K12  genetic code 11, contigs 1, nucleotides 4,641,652, coding sequences 4,318
                            Ecoli_K12.fna.gz  sha256 ab12
                        files (1)
                          w.bin  bytes 7, sha256 9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c
                        intended use     testing
                        metrics
                          f1             97.5
                          by genome (1)
                            x  f1 96.0
                          sizes          3, 9
                        licence          none
                        """);
    }
}
