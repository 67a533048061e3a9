import { figuresIn } from '../amount/words.js';
import type { Band, Condition as ConditionNode, Formula } from '../generated/ast.js';
import type { Exception, Expression } from './expression.js';
import type { NumberBand } from './read-bands.js';
import { readBands } from './read-bands.js';
import type { Read } from './read-expression.js';
import { readException, readFormula } from './read-expression.js';

/** What a formula of the file says. */
export function formulaOf({ words }: Formula): Read<Expression> {
  return readFormula(figuresIn('vi', words ?? ''));
}

/** What a condition of the file says, and what then holds. */
export function exceptionOf({ words }: ConditionNode): Read<Exception> {
  return readException(figuresIn('vi', words ?? ''));
}

/** The bands of numbers that a statement of the file names; undefined for a band in quotes. */
export function bandsOf({ words }: Band): Read<readonly NumberBand[]> | undefined {
  return words === undefined ? undefined : readBands(figuresIn('vi', words));
}
