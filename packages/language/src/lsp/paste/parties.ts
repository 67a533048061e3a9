import type { AstNode, LangiumDocument } from 'langium';
import { titleOf } from '../../checks/describe.js';
import { fold } from '../../checks/nearest.js';
import { plainText } from '../../facts/prose.js';
import type { Group, OrgUnit, Role } from '../../generated/ast.js';
import { isGroup, isOrgUnit, isRole, isShortNames } from '../../generated/ast.js';
import type { Language } from '../language.js';
import { declarationsOf } from '../language.js';

/** The parties of a project by the words that offices write for them. */
export class Parties {
  private readonly byWords = new Map<string, string | undefined>();

  constructor(language: Language, file: LangiumDocument) {
    for (const { node, name } of language.shared.projects.ProjectNames.all(file.uri.toString())) {
      if (!node || !(isOrgUnit(node) || isGroup(node) || isRole(node))) continue;
      const written = writtenAs(language, file, node, name);
      for (const words of [name, titleOf(node), ...shortNamesOf(node)]) this.add(words, written);
    }
  }

  /** What two parties are called alike names neither. */
  private add(words: string, written: string): void {
    const key = keyOf(words);
    if (key === '') return;
    this.byWords.set(key, this.byWords.has(key) && this.byWords.get(key) !== written ? undefined : written);
  }

  /** How a reference to the party is written that these words stand for; undefined where they stand for none, or for several. */
  named(words: string): string | undefined {
    return this.byWords.get(keyOf(words));
  }

  /** The parties in a cell, each as it is written in a plan: a name, or the words in quotes where nobody of that name is declared. */
  listed(lines: readonly string[], quote: (words: string) => string): string[] {
    return lines.flatMap((line) => this.split(clean(line))).map((words) => this.named(words) ?? quote(words));
  }

  /** A line at its `;`, else at commas and `và` where each part is a party: a unit's name may hold both. */
  private split(line: string): string[] {
    if (line === '') return [];
    if (this.named(line)) return [line];
    const parts = line.split(';').map(clean).filter(Boolean);
    if (parts.length > 1) return parts.flatMap((part) => this.split(part));
    const pieces = line
      .split(/,|\s+và\s+|\s+and\s+/)
      .map(clean)
      .filter(Boolean);
    return pieces.length > 1 && pieces.some((piece) => this.named(piece)) ? this.rejoined(line) : [line];
  }

  /** Takes the longest known name again and again; what lies between is one more party. */
  private rejoined(line: string): string[] {
    const pieces = line.split(/(,|\s+và\s+|\s+and\s+)/);
    const found: string[] = [];
    let unknown = '';
    for (let from = 0; from < pieces.length; from += 2) {
      let to = pieces.length;
      while (to > from && !this.named(clean(pieces.slice(from, to).join('')))) to -= 2;
      if (to <= from) {
        unknown += (unknown ? (pieces[from - 1] ?? '') : '') + (pieces[from] ?? '');
        continue;
      }
      if (clean(unknown)) found.push(clean(unknown));
      unknown = '';
      found.push(clean(pieces.slice(from, to).join('')));
      from = to - 1;
    }
    return clean(unknown) ? [...found, clean(unknown)] : found;
  }
}

function clean(words: string): string {
  return words
    .replace(/^[\s\-–+•*]+/u, '')
    .replace(/[\s.,;]+$/u, '')
    .trim();
}

function keyOf(words: string): string {
  return fold(clean(words)).replace(/\s+/g, ' ');
}

function shortNamesOf(party: OrgUnit | Group | Role): string[] {
  return (party.items as readonly AstNode[])
    .filter(isShortNames)
    .flatMap(({ texts }) => texts.map((text) => plainText(text)));
}

/** A post that several units have is written with its unit. */
function writtenAs(language: Language, file: LangiumDocument, party: OrgUnit | Group | Role, name: string): string {
  const shared = declarationsOf(language, file, name).length > 1 && isOrgUnit(party.$container);
  return shared && isOrgUnit(party.$container) ? `${party.$container.name}.${name}` : name;
}
