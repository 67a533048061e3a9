import { type Plan, SCHEMA_ID } from '@rplan/model';
import type { LayoutProfile, Outline } from '@rplan/outline';
import { jsonPieces } from '../json-pieces.js';
import type { OutputFormat } from './formats.js';

type Content = string | Uint8Array;

/** What outputs are told beside the plan. */
export interface EmitOptions {
  /** The layout of the project. */
  readonly profile: LayoutProfile;
  /** What a roll-up calls the project: two projects may have documents of one name. */
  readonly projectName: string;
}

/** How an output is made: of the plan alone, or of the page that is laid out from it, which is the greater part of the work. */
export type Emitter =
  | {
      readonly needs: 'plan';
      /** Takes the plan with the place of each statement, where the caller asks for places. */
      readonly placed?: true;
      readonly emit: (plan: Plan, options: EmitOptions) => Content | Promise<Content>;
    }
  | {
      readonly needs: 'outline';
      readonly emit: (outline: Outline, options: EmitOptions, plan: Plan) => Content | Promise<Content>;
    };

/** One entry an output; each is loaded when it is asked for. */
export const emitters: Readonly<Record<OutputFormat, () => Promise<Emitter>>> = {
  json: async () => ({
    needs: 'plan',
    placed: true,
    emit: (plan) => `${JSON.stringify({ $schema: SCHEMA_ID, ...plan }, undefined, 2)}\n`,
  }),
  docx: async () => {
    const { emitDocx } = await import('@rplan/outputs/docx');
    return {
      needs: 'outline',
      emit: (outline, { profile }, plan) => emitDocx(outline, profile, { model: jsonPieces(asIssued(plan)) }),
    };
  },
  html: async () => {
    const { emitHtml } = await import('@rplan/outputs/html');
    return { needs: 'outline', emit: (outline, { profile }) => emitHtml(outline, profile) };
  },
  txt: async () => {
    const { emitText } = await import('@rplan/outputs/txt');
    return { needs: 'outline', emit: (outline) => emitText(outline) };
  },
  xlsx: async () => {
    const { emitXlsx } = await import('@rplan/outputs/xlsx');
    return { needs: 'plan', emit: (plan) => emitXlsx(plan) };
  },
  ics: async () => {
    const { emitIcs } = await import('@rplan/outputs/ics');
    return { needs: 'plan', emit: (plan) => emitIcs(plan) };
  },
  ndjson: async () => {
    const { emitNdjson } = await import('@rplan/outputs/ndjson');
    return { needs: 'plan', emit: (plan, { projectName }) => emitNdjson(plan, projectName) };
  },
};

/** What the issued document carries of itself: nothing that later reports and amendments made of it. */
function asIssued(plan: Plan): Plan {
  const { asOf: _asOf, ...issued } = plan;
  return { ...issued, progress: [], current: [] };
}
