import { createHash } from 'node:crypto';
import { writeWorkbook } from '../../src/sheets/write-workbook.js';
import { spec } from './sample-spec.js';

// Run in a process of its own, in another time zone.
process.stdout.write(
  createHash('sha256')
    .update(await writeWorkbook(spec))
    .digest('hex'),
);
