import { type Diagnostic, finding } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import type { Path } from '../diagnostics/place.js';
import type { Profile } from '../profile/profile.js';
import { type AssetProblem, readPicture } from '../project/asset.js';
import { assetFinding } from '../project/check-assets.js';
import { readFont } from '../project/font.js';
import { dimensionMeant } from '../schema/explainers/dimension-meant.js';
import { contrast, LEAST_CONTRAST, readableOn } from '../theme/contrast.js';
import { defaultTheme } from '../theme/theme.js';
import type { WrittenTheme } from './settings.js';
import { colourFinding, contrastFinding, fontFinding } from './theme-findings.js';

/** What is wrong with the look that a project asks for: names, colours, and the files it names. */
export function checkTheme(theme: WrittenTheme, root: string, profile: Profile): Diagnostic[] {
  return [...checkColours(theme, profile), ...checkFonts(theme, root), ...checkLogo(theme, root)];
}

function checkColours({ settings, place }: WrittenTheme, profile: Profile): Diagnostic[] {
  const { accent, dimensions } = settings;
  const ids = profile.dimensions.map(({ id }) => id);
  const written = Object.entries({ ...(accent && { accent }), ...dimensions });
  return written.flatMap(([key, colour]) => {
    const path: Path = ['theme', 'colours', key];
    if (key !== 'accent' && !ids.includes(key)) {
      const near = dimensionMeant(key, profile)?.dimension.id ?? nearest(key, ['accent']);
      const at = place(path, 'key');
      return near === undefined
        ? [finding(colourFinding, 'unknown', at, { key, keys: ['accent', ...ids].join(', ') })]
        : [finding(colourFinding, 'near', at, { key, near })];
    }
    const { paper } = defaultTheme.colours;
    const ratio = contrast(colour, paper);
    if (ratio >= LEAST_CONTRAST) return [];
    // Rounded down, so that what fails never shows as what would pass.
    const shown = Math.floor(ratio * 10) / 10;
    const args = { colour, ratio: shown, better: readableOn(paper, colour) };
    return [finding(contrastFinding, 'low', place(path), args)];
  });
}

function checkFonts({ settings, files, place }: WrittenTheme, root: string): Diagnostic[] {
  const { fonts: ours } = defaultTheme;
  const families: string[] = [];
  const problems = files.flatMap(({ text: name, place: at }) => {
    const font = readFont(root, name);
    if ('problem' in font) return [asset(font.problem, name, at)];
    families.push(...font.families);
    return [];
  });
  // A font that cannot be read may be the one that is named.
  if (problems.length > 0) return problems;
  const known = new Set([...families, ...Object.values(ours)].map(plain));
  const named = [
    ['body', settings.bodyFont, ours.body],
    ['heading', settings.headingFont, ours.heading],
  ] as const;
  return named.flatMap(([key, font, ship]) => {
    if (font === undefined || known.has(plain(font))) return [];
    const at = place(['theme', 'fonts', key]);
    const args = { font, ours: ship };
    return families.length === 0
      ? [finding(fontFinding, 'missing', at, args)]
      : [finding(fontFinding, 'named', at, { ...args, families: [...new Set(families)].join(', ') })];
  });
}

function checkLogo({ settings: { logo }, place }: WrittenTheme, root: string): Diagnostic[] {
  if (logo === undefined) return [];
  const picture = readPicture(root, logo);
  return 'problem' in picture ? [asset(picture.problem, logo, place(['theme', 'logo']))] : [];
}

function asset(problem: AssetProblem, name: string, at: Diagnostic['place']): Diagnostic {
  return finding(assetFinding, problem, at, { name });
}

function plain(family: string): string {
  return family.toLowerCase();
}
