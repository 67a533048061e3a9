import { kinds } from '@rplan/kinds';
import { escaped, quoted } from '../prose/source.js';
import type { Citations } from '../registry/citations.js';
import type { Directory, Post, Unit } from '../registry/directory.js';
import { postIn } from '../registry/issuers.js';
import { doubtLines, indented } from './lines.js';

/** The statements of the directory. */
export function directoryLines({ top }: Directory): string[] {
  return top.flatMap(unitLines);
}

function unitLines(unit: Unit): string[] {
  const { kind, name, title, short, letterhead, place, collective, roles, below, doubts } = unit;
  const head = `${kind === 'group' ? 'nhóm' : 'cơ quan'} ${name} ${quoted(escaped(title))}`;
  const inner = [
    ...(short === undefined ? [] : [`gọi tắt ${quoted(escaped(short))}`]),
    ...(letterhead === undefined ? [] : [`tên trên văn bản ${quoted(escaped(letterhead))}`]),
    ...(place === undefined ? [] : [`địa danh ${quoted(escaped(place))}`]),
    ...(collective === undefined ? [] : [`chế độ tập thể ${quoted(escaped(collective))}`]),
    ...roles.map((role) => postLine(role, unit)),
    ...below.flatMap(unitLines),
  ];
  return [...doubtLines(doubts), ...(inner.length === 0 ? [head] : [`${head} {`, ...indented(inner), '}'])];
}

function postLine({ name, title, head, acting, deputyOf }: Post, unit: Unit): string {
  const marks = [
    ...(head ? ['đứng đầu'] : []),
    ...(acting ? ['quyền'] : []),
    ...(deputyOf ? [`phó ${unit.name}.${deputyOf.name}`] : []),
  ];
  return `chức vụ ${name} ${quoted(escaped(title))}${marks.length > 0 ? ` { ${marks.join('  ')} }` : ''}`;
}

function issuerName(issuer: string, directory: Directory): string {
  const held = postIn(issuer);
  if (!held) return directory.body(issuer).name;
  const unit = directory.body(held.body);
  return `${unit.name}.${directory.post(unit, held.post, { head: true }).name}`;
}

/** The statements of the documents that are cited. */
export function citationLines({ all }: Citations, directory: Directory): string[] {
  return all.map(({ name, kind, called, number, date, title, issuer }) => {
    const word = kinds.find(({ id }) => id === kind)?.vi ?? kind;
    return [
      `văn bản ${name} ${word}`,
      ...(called === undefined ? [] : [`gọi là ${quoted(escaped(called))}`]),
      ...(number === undefined ? [] : [`số ${number}`]),
      ...(date === undefined ? [] : [`ngày ${date}`]),
      ...(issuer === undefined ? [] : [`của ${issuerName(issuer, directory)}`]),
      ...(title === undefined ? [] : [quoted(escaped(title))]),
    ].join(' ');
  });
}
