// What runs in the second thread of rear-thread.ts. It is JavaScript so that its name is the same here and in dist/.
import { parentPort, workerData } from "node:worker_threads";
import { scanRear } from "./rear.ts";

parentPort?.postMessage(await scanRear(workerData));
