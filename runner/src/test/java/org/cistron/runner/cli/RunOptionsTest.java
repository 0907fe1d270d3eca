package org.cistron.runner.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cistron.api.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RunOptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"auto", "cpu", "cuda:0", "cuda:12"})
    void devicesAreTakenAsGiven(String device) {
        assertThat(parsed("--device", device).device()).isEqualTo(device);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpu", "cuda", "cuda:", "cuda:-1", "cuda:01", "CPU", "cuda:0,1", ""})
    void otherDevicesAreWrongUsage(String device) {
        assertThatThrownBy(() -> parsed("--device=" + device).device())
                .isInstanceOf(UsageException.class)
                .hasMessage("found --device " + device
                        + ", expected auto, cpu, or cuda:N such as cuda:0. Leave it out for auto.");
    }

    @Test
    void deviceIsAutoUnlessNamed() {
        assertThat(parsed().device()).isEqualTo("auto");
    }

    private static RunOptions parsed(String... words) {
        RunOptions options = new RunOptions();
        new CommandLine(options).parseArgs(words);
        return options;
    }
}
