import { spawnSync } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync, readSync, statfsSync } from "node:fs";

/** Writes what is not on the disk yet, and asks the kernel to forget the pages of one file. Node has no call for that; Python does. */
const EVICT =
  "import os, sys; f = os.open(sys.argv[1], os.O_RDONLY); os.sync(); os.posix_fadvise(f, 0, 0, os.POSIX_FADV_DONTNEED)";

/** Type of a file system that lies in memory, where nothing can be taken out: https://man7.org/linux/man-pages/man2/statfs.2.html */
const TMPFS = 0x01021994;

/**
 * Takes a file out of the page cache, as if it had just been mounted. False where that cannot be done: no Linux, no
 * python3, or a folder in memory.
 */
export function evict(path: string): boolean {
  if (process.platform !== "linux" || statfsSync(path).type === TMPFS) return false;
  return spawnSync("python3", ["-c", EVICT, path], { stdio: "ignore" }).status === 0;
}

/** Reads a file from its start to its end, so that it is in the page cache as far as it fits. */
export function warm(path: string): void {
  const file = openSync(path, "r");
  const buffer = Buffer.alloc(1_048_576);
  while (readSync(file, buffer) > 0);
  closeSync(file);
}

/** Resident memory of the processes that this one has started, in bytes; 0 where the system does not tell. */
export function memoryOfChildren(): number {
  try {
    const tasks = readdirSync("/proc/self/task");
    const children = tasks.flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" "));
    return children.filter((child) => child !== "").reduce((sum, child) => sum + residentBytes(child), 0);
  } catch {
    return 0;
  }
}

function residentBytes(process: string): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? 0) * 1_024;
}
