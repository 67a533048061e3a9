import { choices } from '../../fixes/choices.js';
import type { RuleFix } from '../../fixes/fix.js';

export const fix: RuleFix = { safety: 'look', offer: choices };
