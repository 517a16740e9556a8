import { parentPort, workerData } from 'node:worker_threads';

// A worker that answers a number by its square, and breaks in every way it is told to.
const WAYS = {
  throws: () => {
    throw new Error('broken on purpose');
  },
  exits: () => process.exit(3),
  fills: () => {
    const held = [];
    for (;;) held.push(new Array(10_000).fill(held.length));
  },
};

if (workerData === 'never ready') throw new Error('cannot start');
parentPort.on('message', (task) => {
  if (typeof task === 'string') WAYS[task]();
  parentPort.postMessage(task * task);
});
parentPort.postMessage('ready');
