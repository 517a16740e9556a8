import { expected, type Helper, type HelperCall, isMissing, textArgument, wrongValue } from '../helper.js';
import { hasOwn } from '../scope.js';
import { isTrue } from '../truth.js';

/** Questions for `{{#if (…)}}`, and the two ways to reach or build a name. */
export const logicHelpers: readonly Helper[] = [
  {
    name: 'eq',
    args: [2, 2],
    use: 'Whether two values are the same.',
    example: ['{{#if (eq kind "kota")}}', ''],
    run: ({ args: [left, right] }) => left === right,
  },
  {
    name: 'gt',
    args: [2, 2],
    use: 'Whether the first is greater: two numbers or two texts; false when one is missing.',
    example: ['{{#if (gt items.length 3)}}', ''],
    run: (call) => compare(call, (left, right) => left > right),
  },
  {
    name: 'lt',
    args: [2, 2],
    use: 'Whether the first is smaller.',
    example: ['{{#if (lt score 2)}}', ''],
    run: (call) => compare(call, (left, right) => left < right),
  },
  {
    name: 'and',
    args: [2, 9],
    use: 'The last value when all are true, else the first that is not.',
    example: ['{{#if (and vision missions)}}', ''],
    run: ({ args }) => args.find((value) => !isTrue(value)) ?? (args.every(isTrue) ? args.at(-1) : false),
  },
  {
    name: 'or',
    args: [2, 9],
    use: 'The first true value; also for a text to fall back on.',
    example: ['{{or short name}}', 'Diskominfo'],
    run: ({ args }) => args.find(isTrue) ?? args.at(-1),
  },
  {
    name: 'not',
    args: [1, 1],
    use: 'The opposite.',
    example: ['{{#if (not signed)}}', ''],
    run: ({ args: [value] }) => !isTrue(value),
  },
  {
    name: 'filled',
    args: [1, 1],
    use: 'Whether there is a value at all; unlike `if`, 0 counts.',
    example: ['{{#if (filled baseline)}}', ''],
    run: ({ args: [value] }) => !isMissing(value) && !(Array.isArray(value) && value.length === 0),
  },
  {
    name: 'lookup',
    args: [2, 2],
    use: 'The field of a mapping whose name is a value; missing when there is none.',
    example: ['{{rupiah (lookup budget year)}}', 'Rp750.000.000'],
    run: (call) => {
      const [holder] = call.args;
      const name = textArgument(call, 1);
      return name !== undefined && hasOwn(holder, name) ? holder[name] : undefined;
    },
  },
  {
    name: 'concat',
    args: [2, 9],
    use: 'One text of several, for anchors; missing when a piece is.',
    example: ['{{ref (concat "tbl-" id)}}', '[Tabel 3.1](#tbl-living)'],
    run: (call) => {
      const pieces = call.args.map((_, index) => textArgument(call, index));
      return pieces.includes(undefined) ? undefined : pieces.join('');
    },
  },
];

function compare(
  call: HelperCall,
  holds: (left: number | string, right: number | string) => boolean,
): boolean {
  const [left, right] = call.args;
  if (isMissing(left) || isMissing(right)) return false;
  if (typeof left === 'number' && typeof right === 'number') return holds(left, right);
  if (typeof left === 'string' && typeof right === 'string') return holds(left, right);
  throw wrongValue(call, expected.number, typeof left === 'number' ? right : left);
}
