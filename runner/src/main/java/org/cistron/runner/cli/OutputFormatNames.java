package org.cistron.runner.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.cistron.runner.run.OutputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What formats of genes are called on the command line: as their files' suffixes. */
final class OutputFormatNames implements Iterable<String> {
    private static final List<String> NAMES =
            Stream.of(OutputFormat.values()).map(OutputFormat::suffix).toList();

    @Override
    public Iterator<String> iterator() {
        return NAMES.iterator();
    }

    /** Reads the name of a format. */
    static final class Converter implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String name) {
            return Stream.of(OutputFormat.values())
                    .filter(format -> format.suffix().equalsIgnoreCase(name)
                            || format.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "found '" + name + "', expected one of " + String.join(", ", NAMES)));
        }
    }
}
