import { start } from '../src/cli/start.js';

process.exitCode = await start(process);
