import assert from 'node:assert/strict';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  InlayHint,
  SemanticTokens,
  SemanticTokensLegend,
} from 'vscode';
import { commands, Range } from 'vscode';
import { DIRECTORY } from '../harness/texts.js';
import type { HostTest } from './host-test.js';
import { ask, open, placeIn } from './steps.js';

const PLAN = `kế hoạch KH-1 "Kế hoạch" {
  ngày 5/1/2026
  tồn tại TT-1 "Chậm." { trừ 0,5 }
  mục "Một" {
    chủ trì SNV
    nhiệm vụ NV-1 "Rà soát." { khắc phục TT-1  thời hạn trước ngày 2/9 }
    nhiệm vụ NV-2 "Hai." { sau NV-1  thời hạn 30/6/2026 }
  }
}
`;
const files = { 'rplan.json': '{}', 'danh-ba.rplan': DIRECTORY, 'ke-hoach.rplan': PLAN };

/** What VS Code shows beside a plan's own words. */
export const annotations: readonly HostTest[] = [
  {
    name: 'names have the colours of what they stand for, in the whole file and in a part',
    proves: ['semanticTokensProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const legend = await ask<SemanticTokensLegend>('provideDocumentSemanticTokensLegend', plan.uri);
      const { data } = await ask<SemanticTokens>('provideDocumentSemanticTokens', plan.uri);
      const [line, character, length, type = -1] = data;
      assert.deepEqual([line, character, length], [0, 9, 'KH-1'.length]);
      assert.ok(legend.tokenTypes[type]);
      const lead = new Range(placeIn(plan, '    chủ trì'), placeIn(plan, '    nhiệm vụ NV-1'));
      const part = await ask<SemanticTokens>('provideDocumentRangeSemanticTokens', plan.uri, lead);
      assert.deepEqual([...part.data.slice(0, 3)], [4, 12, 'SNV'.length]);
    },
  },
  {
    name: 'hints tell the lead that a task inherits and the day that a deadline means',
    proves: ['inlayHintProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const whole = new Range(plan.positionAt(0), plan.positionAt(PLAN.length));
      const hints = await ask<InlayHint[]>('executeInlayHintProvider', plan.uri, whole);
      const onTask = hints.filter(({ position }) => position.line === placeIn(plan, 'NV-1').line);
      const texts = onTask.map(({ label }) =>
        typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
      );
      assert.match(texts.join('\n'), /SNV/);
      assert.match(texts.join('\n'), /1\/9\/2026/);
    },
  },
  {
    name: 'a lens over a finding leads to the tasks that mend it',
    proves: ['codeLensProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const lenses = await ask<CodeLens[]>('executeCodeLensProvider', plan.uri, 100);
      const lens = lenses.find(({ range }) => range.start.line === placeIn(plan, 'TT-1').line);
      assert.equal(lens?.command?.command, 'rplan.showReferences');
      await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    },
  },
  {
    name: 'a task knows what it waits for and what waits for it',
    proves: ['callHierarchyProvider'],
    files,
    async run(project) {
      const plan = await open(project.uri('ke-hoach.rplan'));
      const [first] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', plan.uri, placeIn(plan, 'NV-1', 1));
      assert.ok(first);
      const waiting = await ask<CallHierarchyIncomingCall[]>('provideIncomingCalls', first);
      assert.deepEqual(
        waiting.map(({ from }) => from.range.start.line),
        [placeIn(plan, 'NV-2').line],
      );
      const [second] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', plan.uri, placeIn(plan, 'NV-2', 1));
      const awaited = await ask<CallHierarchyOutgoingCall[]>('provideOutgoingCalls', second);
      assert.deepEqual(
        awaited.map(({ to }) => to.range.start.line),
        [placeIn(plan, 'NV-1').line],
      );
    },
  },
];
