import type { Property } from '@rplan/model';
import { amountOf, figuresIn, plainText, spell } from '@rplan/syntax';
import type * as ast from '@rplan/syntax/ast';
import type { CompileContext } from './context.js';
import { deadlineValue, dueOf } from './due.js';
import { mentionsOf } from './parties.js';
import { lineOf } from './prose.js';
import { fixedBy, nodeRefOf, tasksBefore } from './refs.js';
import { sourcesOf } from './sources.js';
import { countOf, decimalOf, present } from './values.js';

/** The properties an item states itself, in the order of the file: that is the order of the printed lines. */
export function propertiesOf(items: readonly { $type: string }[], context: CompileContext): Property[] {
  const properties: Property[] = [];
  for (const item of items) {
    const property = propertyOf(item as Statement, context);
    if (property) properties.push(property);
  }
  return properties;
}

type Statement =
  | ast.Responsibility
  | ast.Due
  | ast.TextList
  | ast.Basis
  | ast.Target
  | ast.Milestone
  | ast.ReportsTo
  | ast.Mode
  | ast.Evidence
  | ast.About
  | ast.Fixes
  | ast.After
  | ast.Points;

/** A property, or nothing for a statement of another kind. */
function propertyOf(item: Statement, context: CompileContext): Property | undefined {
  switch (item.$type) {
    case 'Responsibility':
      return { key: 'parties', role: item.role, parties: mentionsOf(item.parties, context) };
    case 'Due':
      return present({ key: 'due' as const, due: dueOf(item, context) });
    case 'TextList':
      // In the body it is a paragraph.
      if (item.field === 'content' && item.$container.$type !== 'Change') return undefined;
      return { key: 'texts', field: item.field, texts: item.texts.map((text) => lineOf(text, context)) };
    case 'Basis':
      return basisOf(item, context);
    case 'Target':
      return targetOf(item, context);
    case 'Milestone':
      return milestoneOf(item, context);
    case 'ReportsTo':
      return reportsTo(item, context);
    case 'Mode':
      return present({ key: 'mode' as const, mode: item.mode });
    case 'Evidence':
      return evidenceOf(item, context);
    case 'About':
      return nodesOf(item, context);
    case 'Fixes':
      return { key: 'fixes', findings: fixedBy(item, context) };
    case 'After':
      return { key: 'after', tasks: tasksBefore(item, context) };
    case 'Points':
      return present({ key: 'points' as const, effect: item.effect, value: decimalOf(item.value) });
    default:
      return undefined;
  }
}

function nodesOf({ relation, nodes }: ast.About, context: CompileContext): Property {
  return { key: 'nodes', relation, nodes: nodes.flatMap(({ ref }) => (ref ? nodeRefOf(ref, context) : [])) };
}

function basisOf(basis: ast.Basis, context: CompileContext): Property {
  const text = basis.text && lineOf(basis.text, context);
  return { key: 'basis', sources: sourcesOf(basis.sources, context.used), ...(text && { text }) };
}

function targetOf(target: ast.Target, context: CompileContext): Property {
  return present({
    key: 'target' as const,
    text: target.text && lineOf(target.text, context),
    node: target.node?.ref && nodeRefOf(target.node.ref, context),
    measure: target.measure ?? (target.amount && amountOf(target.amount).measure),
    amount: target.amount && amountIn(target.amount),
  }) as Property;
}

function milestoneOf(milestone: ast.Milestone, context: CompileContext): Property {
  return present({
    key: 'milestone' as const,
    due: deadlineValue(milestone.deadline, context),
    text: milestone.text && lineOf(milestone.text, context),
    amount: milestone.amount && amountIn(milestone.amount),
  }) as Property;
}

function reportsTo(item: ast.ReportsTo, context: CompileContext): Property | undefined {
  const said = reporting(item, context);
  return said && { key: 'reports to', ...said };
}

/** Who receives the report, and through whom; nothing of a statement that broke off before it says so. */
export function reporting({ cleared, to, via }: ast.ReportsTo, context: CompileContext) {
  if (!to && !cleared) return undefined;
  const mention = (party: ast.PartyMention | undefined) => party && mentionsOf([party], context)[0];
  return present({ to: mention(to), via: mention(via) });
}

function evidenceOf(evidence: ast.Evidence, { used }: CompileContext): Property {
  const values = evidence.values.flatMap(({ party, value, percent }) =>
    party?.ref
      ? [present({ party: used.id(party.ref), value: decimalOf(value) ?? '0', unit: percent ? '%' : undefined })]
      : [],
  );
  const unit = evidence.unit ?? evidence.counted;
  const [count, of] = evidence.ratio?.split('/') ?? [];
  return present({
    key: 'evidence' as const,
    measure: plainText(evidence.measure),
    unit: evidence.percent ? '%' : evidence.points ? spell('points', 'vi') : unit && plainText(unit),
    value: countOf(count ?? evidence.value),
    of: countOf(of),
    values,
  }) as Property;
}

/** As typed, and what the words say; of words that name no number only the words. */
function amountIn(node: ast.Amount) {
  const { problem, grouped, measure, exclusive, change, ...said } = amountOf(node);
  const unit = node.unit && plainText(node.unit);
  return present({
    text: [figuresIn('vi', node.words ?? ''), unit].filter(Boolean).join(' '),
    ...(problem === undefined && said),
    exclusive: exclusive && (['from', 'to'] as const).filter((end) => exclusive[end]),
    change: change && present(change),
  });
}
