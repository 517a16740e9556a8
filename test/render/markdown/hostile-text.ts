import fc from 'fast-check';

const pieces = [
  '|', '\\', '`', '``', '```', '*', '**', '_', '{', '}', '{.a}', '{#b}', '[', ']', '[^1]', '^[x]', '![', '](', '(', ')',
  '<', '>', '<b>', '<script>', '&', '&amp;', '&#35;', '#', '## ', '- ', '+ ', '* ', '1. ', '2) ', '=', '===', '---',
  '~', '~~', ':', ': ', '!', '"', "'", '.', ',', '\n', '\n\n', '\r\n', '\t', '    ', '\u00a0', '\u2028', '\u0085',
  '\u0000', '\u001b[31m', '\u009b', '\u200b', '\u202e', '\u2066', '\ufeff', '\ue000', '\ue0000\ue001', '\udb80\udc00', '\ud800',
  'http://x.id', 'www.x.id', 'a@b.id', '<http://x>', 'javascript:1', '{{x}}', '%', '/', '@', 'é', 'É', '😀', 'kata', '12', '0',
];

/** Text made of everything that means something to Markdown, to our placeholders, or to a terminal. */
export const hostileText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
  maxLength: 12,
}).map((parts) => parts.join(''));
