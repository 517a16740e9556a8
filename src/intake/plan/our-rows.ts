import type { Path } from '../../diagnostics/place.js';
import { FORM_KINDS, type FormKindId } from '../../forms/form-kind.js';
import type { Model } from '../../model/model.js';
import type { Project } from '../../project/load-project.js';
import { nodeAt } from '../../source/locate.js';
import type { MapNode, TreeNode } from '../../source/tree.js';
import { coreOf, type Home, hasDimensionField, homesOf, ownerField } from './kinds.js';
import { nameKey, plainText } from './plain-text.js';

/** A row of the masterplan, as it is written now. */
export interface OurRow {
  readonly kind: FormKindId;
  readonly id: string;
  readonly node: MapNode;
  readonly path: Path;
  /** As the column `dimension` would say it; undefined where unknown. */
  readonly home: string | undefined;
  /** The id of the agency whose row it is. */
  readonly owner: string | undefined;
  /** Its name, as {@link nameKey}; '' without one. */
  readonly name: string;
  readonly title: string;
}

/** Every row of the kinds that are handed in, whatever findings there are about it. */
export function ourRows(project: Project, model: Model): OurRow[] {
  return FORM_KINDS.flatMap((kind) =>
    homesOf(kind, model.profile).flatMap((home) => rowsAt(project, model, kind, home)),
  );
}

function rowsAt({ tree }: Project, model: Model, kind: FormKindId, home: Home): OurRow[] {
  const list = nodeAt(tree, home.path);
  if (list?.kind !== 'list') return [];
  const field = ownerField(kind);
  const core = coreOf(kind).split('.');
  return list.items.flatMap((node, index): OurRow[] => {
    if (node.kind !== 'map') return [];
    const id = rowId(kind, node);
    if (id === undefined) return [];
    const title = textIn(node, core) ?? '';
    const owner = field === undefined ? undefined : textIn(node, [field]);
    return [
      {
        kind,
        id,
        node,
        path: [...home.path, index],
        home: hasDimensionField(kind) ? textIn(node, ['dimension']) : home.id,
        owner: model.agencies.get(owner)?.id ?? owner,
        name: nameKey(title),
        title,
      },
    ];
  });
}

/** What a row is known by: its id, of readiness `element/part`; undefined where it has none. */
export function rowId(kind: FormKindId, node: MapNode): string | undefined {
  if (kind !== 'readiness') return textIn(node, ['id']);
  const [element, part] = [textIn(node, ['element']), textIn(node, ['part'])];
  return element === undefined || part === undefined ? undefined : `${element}/${part}`;
}

/** A field of a row as text that compares; undefined where nothing stands. */
export function textIn(node: MapNode, steps: readonly string[]): string | undefined {
  return textOf(nodeAt(node, steps));
}

function textOf(node: TreeNode | undefined): string | undefined {
  if (node === undefined || node.kind === 'map') return undefined;
  const values =
    node.kind === 'list' ? node.items.map((item) => item.kind === 'scalar' && item.value) : [node.value];
  const texts = values.flatMap((value) => (value === null || value === false ? [] : [String(value)]));
  const text = plainText(node.kind === 'list' ? texts : texts.join(''));
  return text === '' ? undefined : text;
}
