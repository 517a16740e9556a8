// Node runs no TypeScript in a worker: where the tool runs from its source, its workers start here.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/many/worker.js');
