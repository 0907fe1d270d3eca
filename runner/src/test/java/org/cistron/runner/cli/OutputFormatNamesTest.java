package org.cistron.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cistron.runner.run.OutputFormat;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class OutputFormatNamesTest {

    @Test
    void formatsAreCalledAsTheirFilesEnd() {
        assertThat(new OutputFormatNames()).containsExactly("gff3", "gff3.gz", "faa", "ffn", "gbk", "tsv");
        OutputFormatNames.Converter converter = new OutputFormatNames.Converter();
        assertThat(converter.convert("gff3.gz")).isEqualTo(OutputFormat.GFF3_INDEXED);
        assertThat(converter.convert("FAA")).isEqualTo(OutputFormat.FAA);
        assertThatThrownBy(() -> converter.convert("gff"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("found 'gff', expected one of gff3, gff3.gz, faa, ffn, gbk, tsv");
    }
}
