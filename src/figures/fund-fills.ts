import type { Fund } from '../model/money.js';
import { dimensionColour, type Theme } from '../theme/theme.js';
import { type Fill, tint } from './fills.js';

/*
 * Funds of one kind share a hue. No two have the same pattern on the same lightness, so that all twelve stay apart
 * without any hue at all.
 */
const looks: Readonly<Record<Fund, readonly [hue: string, pattern: Fill['pattern'], light?: 'light']>> = {
  apbd: ['governance', 'solid'],
  apbd_provinsi: ['governance', 'falling', 'light'],
  apbn: ['living', 'rising'],
  dak: ['living', 'dots', 'light'],
  csr: ['environment', 'dots'],
  kpbu: ['branding', 'columns'],
  private: ['branding', 'rising', 'light'],
  grant: ['society', 'grid'],
  blud: ['society', 'rows', 'light'],
  dana_desa: ['economy', 'falling'],
  community: ['economy', 'grid', 'light'],
  other: ['', 'columns', 'light'],
};

/** Each fund with its fill, in the hues of the theme. */
export function fundFill(theme: Theme): (fund: Fund) => readonly [Fund, Fill] {
  return (fund) => {
    const [hue, pattern, light] = looks[fund];
    const colour = hue === '' ? theme.colours.quiet : dimensionColour(theme, hue);
    if (light === undefined) return [fund, { colour, pattern }];
    return [fund, { colour: tint(colour, 0.25), pattern, mark: colour }];
  };
}
