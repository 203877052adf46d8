// What runs in the second thread of rear-thread.ts. It is JavaScript so that its name is the same here and in dist/.
import { parentPort, workerData } from "node:worker_threads";
import { scanRear } from "./rear.ts";

const cancellation = new AbortController();
parentPort?.once("message", () => cancellation.abort());
// To be listened to does not keep the thread alive: it ends when there is nothing more to scan.
parentPort?.unref();
parentPort?.postMessage(await scanRear(workerData, cancellation.signal).catch(() => null));
