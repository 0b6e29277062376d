// Loaded before a measured command: at its end it writes what its process used. Children are not counted.
import { writeFileSync } from 'node:fs';

const file = process.env.BENCH_USAGE;
if (file !== undefined) {
  // Only the command itself is measured, not the processes that it starts.
  delete process.env.BENCH_USAGE;
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(file, JSON.stringify({ cpuSeconds, peakMegabytes: maxRSS / 1024 }));
  });
}
