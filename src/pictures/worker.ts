import { workerData } from 'node:worker_threads';
import { writePictures, type Order } from './write.ts';

// Runs in a thread of its own, beside the index that is built meanwhile.
await writePictures(workerData as Order);
