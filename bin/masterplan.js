#!/usr/bin/env node
// What stands here must be understood by every Node, so that an old one can say that it is.
const { node } = process.versions;
const [major, minor] = node.split('.').map(Number);

if (major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) {
  const { start } = require('../dist/start.cjs');
  start(process).then((code) => {
    // A stream that failed meanwhile has set its own.
    process.exitCode = process.exitCode || code;
  });
} else {
  process.stderr.write(
    `masterplan: Node ${node} tidak dapat dipakai. Pasang Node 20.19, 22.12, 24, atau yang lebih baru (nodejs.org).\n` +
      `masterplan: Node ${node} will not do. Install Node 20.19, 22.12, 24 or newer (nodejs.org).\n`,
  );
  process.exitCode = 2;
}
