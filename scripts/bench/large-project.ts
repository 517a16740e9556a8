import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variedProse } from './varied-prose.js';

const DIMENSIONS: readonly (readonly [string, string])[] = [
  ['governance', 'service'],
  ['branding', 'tourism'],
  ['economy', 'industry'],
  ['living', 'health'],
  ['society', 'learning'],
  ['environment', 'waste'],
];

/** Writes a valid project of `count` programmes into `folder` and gives the folder back. Openly fictional. */
export function makeLargeProject(folder: string, count: number): string {
  mkdirSync(join(folder, 'dimensions'), { recursive: true });
  writeFileSync(join(folder, 'masterplan.yaml'), ROOT);
  DIMENSIONS.forEach(([dimension, aspect], index) => {
    const own = Math.floor(count / 6) + (index < count % 6 ? 1 : 0);
    const programs = Array.from({ length: own }, (_, number) =>
      program(`${dimension}-${number + 1}`, aspect, number, variedProse(number * 6 + index)),
    );
    writeFileSync(
      join(folder, 'dimensions', `${dimension}.yaml`),
      dimensionText(dimension, aspect, programs),
    );
  });
  return folder;
}

const ROOT = `format: 1
stage: 1
language: id
period: { start: 2025, end: 2034 }
region:
  name: Kota Ukur
  kind: kota
  fictional: true
agencies:
${Array.from({ length: 30 }, (_, index) => `  - id: opd-${index + 1}\n    name: Dinas Ukur ${index + 1}\n    kind: dinas\n`).join('')}`;

function dimensionText(dimension: string, aspect: string, programs: readonly string[]): string {
  return `coordinator: opd-1
strategies:
  - id: str-${dimension}
    text: Strategi ukur ${dimension}
    aspect: ${aspect}
indicators:
  - id: ind-${dimension}
    name: Indikator ukur ${dimension}
    unit: persen
    direction: up
    baseline: { value: 40, year: 2024 }
    targets: { 2025: 45, 2029: 60, 2034: 80 }
programs:
${programs.join('')}`;
}

function program(id: string, aspect: string, number: number, description: string): string {
  return `  - id: program-${id}
    name: Program Ukur ${id}
    description: >-
      ${description.replace(', ', ',\n      ')}
    aspect: ${aspect}
    strategies: [str-${id.split('-')[0]}]
    years: { start: 2025, end: 2027 }
    lead: opd-${(number % 30) + 1}
    support: [opd-${((number + 7) % 30) + 1}]
    locations: [Seluruh kecamatan]
    indicators: [ind-${id.split('-')[0]}]
    budget:
      2025: { apbd: ${450 + (number % 50)}000000 }
      2026: { apbd: 500000000, csr: 75000000 }
      2027: { apbd: 525000000 }
    code: '2.16.03'
    kind: program
    status: planned
    risks: [Keterlambatan penyerahan data, Pergantian petugas]
`;
}
