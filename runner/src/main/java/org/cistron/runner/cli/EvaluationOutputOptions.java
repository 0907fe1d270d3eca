package org.cistron.runner.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.cistron.runner.evaluate.EvaluationFormat;
import org.cistron.runner.evaluate.WholeFile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** How figures are written, and where to. */
final class EvaluationOutputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "table, tsv or json (default: table).")
    private EvaluationFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file, not to standard output.")
    private Optional<Path> output;

    EvaluationFormat format() {
        return format;
    }

    void write(String text) {
        if (output.isPresent()) {
            WholeFile.write("-o", output.get(), text);
            return;
        }
        PrintWriter out = command.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    /** Reads the name of a format. */
    static final class FormatConverter implements ITypeConverter<EvaluationFormat> {
        @Override
        public EvaluationFormat convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "table" -> EvaluationFormat.TABLE;
                case "tsv" -> EvaluationFormat.TSV;
                case "json" -> EvaluationFormat.JSON;
                default -> throw new TypeConversionException("found '" + name + "', expected table, tsv or json");
            };
        }
    }
}
