package org.candour.load;

import java.time.Duration;
import java.util.List;

/** CPU time that processes have spent so far, from the operating system. */
final class Cpu {

    private Cpu() {}

    static Duration of(List<ProcessHandle> processes) {
        return processes.stream()
                .flatMap(process -> java.util.stream.Stream.concat(java.util.stream.Stream.of(process),
                        process.descendants()))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** A sample of so many things done in this time, with the CPU that the processes spent since. */
    static Sample sample(long done, Duration elapsed, Duration cpuBefore, List<ProcessHandle> processes) {
        Duration spent = of(processes).minus(cpuBefore);
        double seconds = elapsed.toNanos() / 1e9;
        return new Sample(done / seconds, spent.toNanos() / 1e6 / done * 1_000);
    }
}
