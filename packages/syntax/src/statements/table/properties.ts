import type { Statement } from '../statement.js';
import {
  ADDITION,
  AMENDMENT,
  APPENDIX,
  BODY_BLOCKS,
  CHANGE,
  DOCUMENT,
  FINDING,
  PARAGRAPHS,
  SECTION,
  TABLE,
  TASK,
} from './blocks.js';

/** Said of a section, a group, a table or what is added, it holds for the tasks inside. */
const inherited = {
  family: 'inherited',
  in: [SECTION, APPENDIX, TASK, TABLE, CHANGE, ADDITION],
  alsoIn: [DOCUMENT, FINDING, AMENDMENT, PARAGRAPHS],
  inherited: true,
  printed: 'property',
} as const;
/** The same, which is of no use to a finding itself. */
const ofTasks = { ...inherited, alsoIn: [DOCUMENT, AMENDMENT, PARAGRAPHS], forTasksIn: [FINDING] } as const;
const party = { ...ofTasks, type: 'Responsibility' } as const;
const task = { family: 'task', in: [TASK, CHANGE], printed: 'property' } as const;
const text = { ...task, type: 'TextList' } as const;
const finding = { family: 'finding', in: [FINDING, CHANGE], printed: 'property' } as const;

/** What is said of tasks and findings, in the order in which it is usually written. */
export const properties = [
  { keyword: 'lead', ...party, times: 'usually', demandedOf: ['task'], metBy: ['joint lead'] },
  { keyword: 'due', type: 'Due', ...ofTasks, times: 'once', demandedOf: ['task'], metBy: ['milestone'] },
  { keyword: 'completed', type: 'Due', means: 'due', ...ofTasks },
  { keyword: 'support', ...party, demandedOf: ['task'] },
  {
    keyword: 'about',
    type: 'About',
    ...inherited,
    in: [...inherited.in, FINDING],
    demandedOf: ['task', 'finding'],
    metBy: ['maintains', 'improves'],
  },
  ...(['field', 'criterion', 'subcriterion'] as const).map(
    (keyword) => ({ keyword, type: 'About', means: 'about', ...inherited, in: [...inherited.in, FINDING] }) as const,
  ),
  { keyword: 'joint lead', ...party },
  { keyword: 'implementer', ...party },
  { keyword: 'monitor', ...party, demandedOf: ['task'] },
  { keyword: 'responsible', ...inherited, type: 'Responsibility' },
  { keyword: 'reports to', type: 'ReportsTo', ...ofTasks, times: 'once', demandedOf: ['task'] },
  { keyword: 'maintains', type: 'About', ...inherited },
  { keyword: 'improves', type: 'About', ...inherited },
  { keyword: 'mode', type: 'Mode', ...inherited, in: [DOCUMENT, ...inherited.in], times: 'once' },
  { keyword: 'fixes', type: 'Fixes', ...task, demandedOf: ['task'] },
  { keyword: 'deliverable', ...text, demandedOf: ['task'] },
  { keyword: 'assessment', ...text, means: 'deliverable' },
  { keyword: 'proof', ...text, demandedOf: ['task'] },
  {
    keyword: 'target',
    type: 'Target',
    ...task,
    in: [TASK, SECTION, PARAGRAPHS, CHANGE],
    alsoIn: [DOCUMENT, APPENDIX],
    demandedOf: ['task'],
    metBy: ['milestone'],
  },
  { keyword: 'milestone', type: 'Milestone', ...task },
  { keyword: 'recovers', type: 'Points', ...task, times: 'once' },
  { keyword: 'after', type: 'After', ...task },
  { keyword: 'resources', ...text, demandedOf: ['task'] },
  { keyword: 'remark', ...text, in: [TASK, FINDING, CHANGE] },
  { keyword: 'content', ...text, in: [CHANGE], alsoIn: BODY_BLOCKS },
  { keyword: 'deducts', type: 'Points', ...finding, times: 'once', demandedOf: ['finding'] },
  {
    keyword: 'at',
    type: 'Responsibility',
    ...inherited,
    family: 'finding',
    in: [FINDING, CHANGE],
    alsoIn: [DOCUMENT, SECTION, APPENDIX, TASK, TABLE, AMENDMENT, ADDITION],
    demandedOf: ['finding'],
  },
  { keyword: 'cause', type: 'Cause', ...finding, in: [FINDING], times: 'usually', demandedOf: ['finding'] },
  { keyword: 'evidence', type: 'Evidence', ...finding, demandedOf: ['finding'] },
  { keyword: 'source', type: 'FindingSource', ...finding, demandedOf: ['finding'] },
  { keyword: 'outside authority', type: 'OutsideAuthority', ...finding, in: [FINDING] },
] as const satisfies readonly Statement[];
