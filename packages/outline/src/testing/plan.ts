import type { Citation, Document, Party, Plan } from '@rplan/model';
import { type PrintState, printState } from '../printing.js';
import { nd30 } from '../profile/index.js';

/** A plan of a test: an empty report, with what the test gives. */
export function planWith(
  parts: { document?: Partial<Document>; parties?: Party[]; citations?: Citation[] } & Partial<Omit<Plan, 'document'>>,
): Plan {
  const { document, ...rest } = parts;
  return {
    schema: 'rplan/v1',
    document: {
      id: 'B',
      kind: 'report',
      title: [],
      marks: [],
      components: {},
      print: {},
      blocks: [],
      appendices: [],
      properties: [],
      notes: [],
      ...document,
    },
    findings: [],
    tasks: [],
    parties: [],
    citations: [],
    indices: [],
    assessments: [],
    coverage: [],
    others: [],
    progress: [],
    current: [],
    ...rest,
  };
}

export function stateWith(parts: Parameters<typeof planWith>[0]): PrintState {
  return printState(planWith(parts), nd30);
}

export function party(id: string, kind: Party['kind'], title: string, more: Partial<Party> = {}): Party {
  return { id, kind, title, shortNames: [], ...more };
}
