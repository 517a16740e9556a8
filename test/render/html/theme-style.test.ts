import { expect, test } from 'vitest';
import { onDark } from '../../../src/render/html/on-dark.js';
import { themeStyle } from '../../../src/render/html/theme-style.js';
import { contrast } from '../../../src/theme/contrast.js';
import { defaultTheme, papers } from '../../../src/theme/theme.js';
import { sampleBook, sampleRendered } from './sample-book.js';
import { pageOf, sampleSite } from './sample-site.js';

test('colours, fonts and sheets are those of the theme', () => {
  const { colours } = defaultTheme;
  const style = themeStyle(
    {
      ...defaultTheme,
      paper: papers.f4,
      fonts: { body: 'Gentium Book', heading: 'Lato' },
      colours: { ...colours, accent: '#7a0019', dimensions: { living: '#b03a2e', mobility: '#123456' } },
    },
    'Kota Contoh',
  );
  for (const words of [
    '--body: "Gentium Book";',
    '--heading: "Lato";',
    '--accent: #7a0019;',
    '--ink: #1d2329;',
    '--type-body: 11pt;',
    '--type-leading: 1.45;',
    '.living { --dimension: #b03a2e }',
    '.mobility { --dimension: #123456 }',
    'size: 215mm 330mm;',
    'size: 330mm 215mm;',
    'margin: 25mm 22mm 25mm 30mm;',
    'content: "Kota Contoh"',
  ])
    expect(style).toContain(words);
  expect(style).not.toContain('.governance');
});

test('each theme has a style of its own', () => {
  const f4 = { ...defaultTheme, paper: papers.f4 };
  expect(themeStyle(defaultTheme, '')).toContain('size: 210mm 297mm;');
  expect(themeStyle(f4, '')).toContain('size: 215mm 330mm;');
  expect(themeStyle(defaultTheme, '')).toContain('size: 210mm 297mm;');
});

test('no name and no colour can end the style or begin a rule', () => {
  const evil = '"; } </style><script>alert(1)</script> body { background: url(//jahat.example) }';
  const { colours } = defaultTheme;
  const theme = {
    ...defaultTheme,
    fonts: { body: evil, heading: evil },
    colours: {
      ...colours,
      ink: evil,
      accent: evil,
      gapPaper: 'red',
      dimensions: { living: evil, [evil]: '#123456' },
    },
  };
  const style = themeStyle(theme, evil);
  expect(style).not.toMatch(/<|\burl\(|jahat\.example|body \{|#123456|: red/);
  expect(style.match(/\{/g)?.length).toBe(style.match(/\}/g)?.length);
  expect(style).toContain('.living { --dimension: currentcolor }');
  const page = pageOf(sampleBook, sampleRendered, { ...sampleSite, theme });
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});

test.each([...Object.values(defaultTheme.colours.dimensions), '#0b5177', '#000000', '#7a0019', '#ffff00'])(
  '%s becomes readable on a dark screen and keeps its hue',
  (colour) => {
    const lifted = onDark(colour);
    expect(contrast(lifted, '#14181c')).toBeGreaterThanOrEqual(7);
    const order = (hex: string) => {
      const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      return [0, 1, 2].sort((a, b) => (parts[a] ?? 0) - (parts[b] ?? 0));
    };
    expect(order(lifted)).toEqual(order(colour));
  },
);

test('a colour that is bright already stays as it is', () => {
  expect(onDark('#ffffff')).toBe('#ffffff');
  expect(onDark('#8cc8ea')).toBe('#8cc8ea');
});
