package org.cistron.runner.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostComputeTest {
    private HostCompute compute = new HostCompute(3);

    @AfterEach
    void stop() {
        compute.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheTasksOrder(int threads) {
        use(threads);
        assertThat(compute.threads()).isEqualTo(threads);
        assertThat(compute.all(squares(1000)))
                .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> i * i).toList());
        assertThat(compute.all(List.<Callable<Integer>>of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void batchesWithinBatchesDoNotLockEachOtherOut(int threads) {
        use(threads);
        assertThat(sum(4)).isEqualTo(10_000);
    }

    @Test
    void deviceIsTheOneTheUserNamed() {
        assertThat(compute.device()).isEqualTo("auto");
        try (HostCompute onTheSecondGpu = new HostCompute(1, "cuda:1")) {
            assertThat(onTheSecondGpu.device()).isEqualTo("cuda:1");
        }
    }

    @Test
    void oneThreadMeansTheCallersOwn() {
        use(1);
        List<Callable<Thread>> tasks = List.of(Thread::currentThread, Thread::currentThread);
        assertThat(compute.all(tasks)).containsOnly(Thread.currentThread());
    }

    @Test
    void neverMoreThreadsThanAllowedAreAtWork() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Callable<Integer>> tasks = IntStream.range(0, 60)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    Thread.sleep(2);
                    return atWork.decrementAndGet();
                })
                .toList();
        compute.all(tasks);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void firstFailureInTheTasksOrderIsThrownAsItIs() {
        AtomicInteger ended = new AtomicInteger();
        List<Callable<Integer>> tasks = List.of(
                () -> {
                    Thread.sleep(20);
                    return ended.incrementAndGet();
                },
                () -> {
                    Thread.sleep(20);
                    throw new IOException("first");
                },
                () -> {
                    throw new IllegalStateException("second");
                },
                ended::incrementAndGet);
        assertThatThrownBy(() -> compute.all(tasks))
                .isInstanceOf(IOException.class)
                .hasMessage("first");
        assertThat(ended.get()).isEqualTo(2);
    }

    @Test
    void tasksRunUnderTheContextClassLoaderOfTheirMaker() {
        ClassLoader mine = new ClassLoader() {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Set<ClassLoader> seen = ConcurrentHashMap.newKeySet();
        Thread.currentThread().setContextClassLoader(mine);
        try {
            compute.all(IntStream.range(0, 50)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        Thread.sleep(1);
                        return seen.add(Thread.currentThread().getContextClassLoader());
                    })
                    .toList());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        assertThat(seen).containsExactly(mine);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whoWaitsForASubmittedTaskWorksMeanwhile(int threads) throws Exception {
        use(threads);
        List<Future<Integer>> futures = IntStream.range(0, 20)
                .mapToObj(i -> compute.submit(() -> sum(2) + i))
                .toList();
        for (int i = 0; i < 20; i++) {
            compute.await(futures.get(i));
            assertThat(futures.get(i).get()).isEqualTo(100 + i);
        }
    }

    private void use(int threads) {
        compute.close();
        compute = new HostCompute(threads);
    }

    private int sum(int depth) {
        if (depth == 0) {
            return 1;
        }
        List<Callable<Integer>> tasks = IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(i -> () -> sum(depth - 1))
                .toList();
        return compute.all(tasks).stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Callable<Integer>> squares(int count) {
        return IntStream.range(0, count)
                .<Callable<Integer>>mapToObj(i -> () -> i * i)
                .toList();
    }
}
