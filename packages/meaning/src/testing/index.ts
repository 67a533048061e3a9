import {
  type Assessment,
  type AuthoredDocument,
  isAssessment,
  isAuthoredDocument,
  isProgress,
  type Model,
  type Progress,
} from '@rplan/syntax/ast';
import { openTrees, type Trees } from '../trees.js';

const ROOT = 'file:///plan';

/** Trees of a test, with the statements that facts are computed from. */
export interface OpenedTrees extends Trees {
  readonly documents: readonly AuthoredDocument[];
  readonly results: readonly Assessment[];
  readonly reports: readonly Progress[];
}

/** The trees of one file, `plan.rplan`, or of the files given by name. */
export async function treesOf(text: string | Readonly<Record<string, string>>): Promise<OpenedTrees> {
  const files = typeof text === 'string' ? { 'plan.rplan': text } : text;
  const trees = await openTrees(
    ROOT,
    Object.entries(files).map(([name, content]) => ({ uri: `${ROOT}/${name}`, text: content })),
  );
  const statements = trees.files.flatMap((file) => (file.parseResult.value as Model).statements);
  return {
    ...trees,
    documents: statements.filter(isAuthoredDocument),
    results: statements.filter(isAssessment),
    reports: statements.filter(isProgress),
  };
}
