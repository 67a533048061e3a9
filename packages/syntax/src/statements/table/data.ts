import { documentKinds } from '../../vocabulary/keywords.js';
import type { Statement } from '../statement.js';

const file = { family: 'file', in: ['Model'] } as const;
const unitText = { type: 'UnitText', family: 'directory', in: ['OrgUnit'], times: 'once' } as const;
const node = { type: 'Node', family: 'catalogue', in: ['Index', 'Node'] } as const;
const catalogue = { family: 'catalogue', in: ['Index', 'Node'] } as const;
const stage = { type: 'StageScore', family: 'result', in: ['Total', 'Score'] } as const;
const progress = { family: 'progress', in: ['Update'] } as const;
const progressText = { ...progress, type: 'ProgressText' } as const;

/** Directories, catalogues, results and reports: what stands where in them is what the grammar allows. */
export const data = [
  { keyword: 'organization', type: 'OrgUnit', family: 'file', in: ['Model', 'OrgUnit'] },
  { keyword: 'unit', type: 'OrgUnit', family: 'file', in: ['Model', 'OrgUnit'] },
  { keyword: 'group', type: 'Group', family: 'file', in: ['Model', 'OrgUnit'] },
  { keyword: 'role', type: 'Role', family: 'file', in: ['Model', 'OrgUnit'] },
  { keyword: 'document', type: 'CitedDocument', ...file },
  { keyword: 'index', type: 'Index', ...file },
  { keyword: 'assessment', type: 'Assessment', ...file },
  { keyword: 'progress', type: 'Progress', ...file },
  ...documentKinds.map((keyword): Statement => ({ keyword, type: 'AuthoredDocument', ...file })),
  { keyword: 'short', type: 'ShortNames', family: 'directory', in: ['OrgUnit', 'Group', 'Role', 'Index', 'Node'] },
  { keyword: 'under', type: 'Under', family: 'directory', in: ['OrgUnit'], times: 'once' },
  { keyword: 'symbol', ...unitText },
  { keyword: 'letterhead', ...unitText },
  { keyword: 'place', ...unitText },
  { keyword: 'type', ...unitText },
  { keyword: 'collective', type: 'Collective', family: 'directory', in: ['OrgUnit'], times: 'once' },
  { keyword: 'valid', type: 'Validity', family: 'directory', in: ['OrgUnit'] },
  { keyword: 'includes', type: 'Membership', family: 'directory', in: ['Group'] },
  { keyword: 'excludes', type: 'Membership', family: 'directory', in: ['Group'] },
  { keyword: 'deputy', type: 'Deputy', family: 'directory', in: ['Role'] },
  { keyword: 'head', type: 'RoleMark', family: 'directory', in: ['Role'] },
  { keyword: 'acting', type: 'RoleMark', family: 'directory', in: ['Role'] },
  { keyword: 'field', ...node },
  { keyword: 'criterion', ...node },
  { keyword: 'subcriterion', ...node },
  { keyword: 'bonus', ...node },
  { keyword: 'penalty', ...node },
  { keyword: 'levels', type: 'LevelNames', ...catalogue, in: ['Index'] },
  { keyword: 'year', type: 'IndexYear', ...catalogue, in: ['Index'], times: 'once' },
  { keyword: 'maximum', type: 'Maximum', ...catalogue, times: 'once' },
  { keyword: 'at most', type: 'Maximum', means: 'maximum', ...catalogue },
  { keyword: 'self-assessed', type: 'Method', ...catalogue, in: ['Node'] },
  { keyword: 'survey', type: 'Method', ...catalogue, in: ['Node'] },
  { keyword: 'basis', type: 'IndexBasis', ...catalogue },
  { keyword: 'basis', type: 'ResultBasis', family: 'result', in: ['Assessment'] },
  { keyword: 'total', type: 'Total', family: 'result', in: ['Assessment'], times: 'usually' },
  { keyword: 'rate', type: 'Total', family: 'result', in: ['Assessment'] },
  { keyword: 'points', type: 'Score', family: 'result', in: ['Assessment'] },
  { keyword: 'rank', type: 'Rank', family: 'result', in: ['Assessment', 'Total', 'Score'], times: 'usually' },
  { keyword: 'self-assessed', ...stage },
  { keyword: 'appraised', ...stage },
  { keyword: 'reappraised', ...stage },
  { keyword: 'published', ...stage },
  { keyword: 'survey', ...stage },
  { keyword: 'rate', ...stage },
  { keyword: 'update', type: 'Update', family: 'progress', in: ['Progress'] },
  { keyword: 'status', type: 'Status', ...progress, times: 'once' },
  { keyword: 'achieved', type: 'Achieved', ...progress },
  { keyword: 'progress', type: 'Achieved', means: 'achieved', ...progress },
  { keyword: 'completed', type: 'Achieved', means: 'achieved', ...progress },
  { keyword: 'finished', type: 'Finished', ...progress, times: 'once' },
  { keyword: 'completed', type: 'Finished', means: 'finished', ...progress },
  { keyword: 'deliverable', ...progressText },
  { keyword: 'proof', ...progressText },
  { keyword: 'remark', ...progressText },
  { keyword: 'reason', ...progressText },
  { keyword: 'cause', means: 'reason', ...progressText },
  { keyword: 'verified by', type: 'VerifiedBy', ...progress },
  { keyword: 'extended', type: 'Extension', family: 'progress', in: ['Update', 'Change'] },
  { keyword: 'asks extension', type: 'ExtensionRequest', ...progress, times: 'once' },
] as const satisfies readonly Statement[];
