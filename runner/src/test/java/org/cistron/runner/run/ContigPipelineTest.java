package org.cistron.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cistron.api.sequence.Sequence;
import org.cistron.runner.host.HostCompute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ContigPipelineTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void resultsComeInInputOrderThoughContigsTakeDifferentTimes(int threads) {
        try (HostCompute compute = new HostCompute(threads)) {
            List<String> taken = new ArrayList<>();
            new ContigPipeline(compute)
                    .run(
                            contigs(200, 5),
                            contig -> {
                                pause(contig.id().hashCode() % 3);
                                List<Callable<Integer>> windows = List.of(contig::length, contig::length);
                                return contig.id() + compute.all(windows);
                            },
                            (contig, result) -> taken.add(result));
            assertThat(taken)
                    .isEqualTo(IntStream.range(0, 200)
                            .mapToObj(i -> "c" + i + "[5, 5]")
                            .toList());
        }
    }

    @Test
    void readingAheadIsBoundedInNucleotides() {
        int length = 8 << 20;
        AtomicLong read = new AtomicLong();
        AtomicLong done = new AtomicLong();
        AtomicLong most = new AtomicLong();
        try (HostCompute compute = new HostCompute(2)) {
            Stream<Sequence> contigs = IntStream.range(0, 12).mapToObj(i -> {
                most.accumulateAndGet(read.addAndGet(length) - done.get(), Math::max);
                return Sequence.of("c" + i, "A".repeat(length));
            });
            new ContigPipeline(compute).run(contigs, contig -> 0, (contig, result) -> done.addAndGet(length));
        }
        assertThat(most.get()).isLessThanOrEqualTo(5L * length);
        assertThat(done.get()).isEqualTo(12L * length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void firstFailureInInputOrderIsThrown(int threads) {
        List<String> taken = new ArrayList<>();
        try (HostCompute compute = new HostCompute(threads)) {
            assertThatThrownBy(() -> new ContigPipeline(compute)
                            .run(
                                    contigs(20, 5),
                                    contig -> {
                                        if (contig.id().equals("c3")
                                                || contig.id().equals("c4")) {
                                            pause(contig.id().equals("c3") ? 30 : 0);
                                            throw new IllegalStateException(contig.id());
                                        }
                                        return contig.id();
                                    },
                                    (contig, result) -> taken.add(result)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("c3");
        }
        assertThat(taken).containsExactly("c0", "c1", "c2");
    }

    private static Stream<Sequence> contigs(int count, int length) {
        return IntStream.range(0, count).mapToObj(i -> Sequence.of("c" + i, "A".repeat(length)));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(Math.abs(milliseconds));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
