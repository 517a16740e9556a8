import { describe, expect, test } from 'vitest';
import { projectWith } from './folders.js';
import { run } from './run.js';

describe('masterplan status', () => {
  test('takes stock of a plan that is done', async () => {
    const { code, stdout, stderr } = await run([
      'status',
      'examples/kota-contoh',
      '--as-of',
      '2026-07-01',
      '--format',
      'json',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    const status = JSON.parse(stdout);
    expect(status.asOf).toBe('2026-07-01');
    expect(status.completeness.whole).toBe(100);
    expect(
      status.books.map(({ completeness }: { completeness: { whole: number } }) => completeness.whole),
    ).toEqual([100, 100, 100, 100]);
    expect(status.missing.filter(({ stage }: { stage: number }) => stage < 5)).toEqual([]);
    const late = status.agencies.filter(({ lateDays }: { lateDays: number }) => lateDays > 0);
    // Both were to hand in by 30 June 2026.
    expect(late.map(({ lateDays }: { lateDays: number }) => lateDays)).toEqual([1, 1]);
  });

  test('of a first draft asks at each stage for what that stage requires', async () => {
    const missing = async (stage: string) => {
      const { stdout } = await run([
        'status',
        'examples/kota-mojokerto',
        '--stage',
        stage,
        '--format',
        'json',
      ]);
      const status: { completeness: { due: number | null } } = JSON.parse(stdout);
      return status.completeness.due;
    };
    const due = await Promise.all(['1', '2', '3', '4'].map(missing));
    expect(due[0]).toBeNull();
    for (const share of due.slice(1)) expect(share).toBeLessThan(50);
  });

  test('speaks English when asked', async () => {
    const { stdout } = await run(['status', 'examples/kota-contoh', '--lang', 'en']);
    expect(stdout).toContain('Everything this stage requires is filled in.');
    expect(stdout).toMatch(/^Book +filled +II +III +IV$/m);
  });

  test('of agencies that are not named yet, calls them by what there is', async () => {
    const agencies =
      '- { id: dinkes, nama: Dinas Kesehatan, kind: dinas }\n- { id: dlh, short: DLH, kind: dinas }\n';
    const folder = projectWith({ 'agencies.yaml': agencies });
    const { code, stdout, stderr } = await run(['status', folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^dinkes .*\nDLH /m);
    const json = JSON.parse((await run(['status', folder, '--format', 'json'])).stdout);
    expect(json.agencies.map(({ id, name, short }: Record<string, unknown>) => [id, name, short])).toEqual([
      ['dinkes', null, null],
      ['dlh', null, 'DLH'],
    ]);
  });

  test('knows only its own words', async () => {
    const { code, stderr } = await run(['status', 'examples/kota-contoh', '--as-of', '2026-02-30']);
    expect(code).toBe(2);
    expect(stderr).toContain('2026-02-30');
  });
});
