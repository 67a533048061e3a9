import { type Plan, SCHEMA_ID } from '@rplan/model';
import type { LayoutProfile, Outline } from '@rplan/outline';
import type { OutputFormat } from './formats.js';

type Content = string | Uint8Array;

/** A file, files for parts of the document beside it, or none where it would hold nothing. */
export type Emitted = Content | readonly Piece[] | undefined;

/** One of several files of an output; the whole document's has no part. */
export interface Piece {
  readonly part?: string;
  readonly content: Content;
}

/** What outputs are told beside the plan. */
export interface EmitOptions {
  /** The layout of the project. */
  readonly profile: LayoutProfile;
  /** What a roll-up calls the project: two projects may have documents of one name. */
  readonly projectName: string;
  /** The Word document carries the JSON of the plan. */
  readonly embed?: boolean | undefined;
  /** A calendar for each unit that leads something and a tracker for each that has a part in a task, beside those of the whole document. */
  readonly perUnit?: boolean | undefined;
}

/** How an output is made: of the plan alone, or of the page that is laid out from it, which is the greater part of the work. */
export type Emitter =
  | {
      readonly needs: 'plan';
      /** Takes the plan with the place of each statement, where the caller asks for places. */
      readonly placed?: true;
      readonly emit: (plan: Plan, options: EmitOptions) => Emitted | Promise<Emitted>;
    }
  | {
      readonly needs: 'outline';
      readonly emit: (outline: Outline, options: EmitOptions, plan: Plan) => Emitted | Promise<Emitted>;
    };

/** One entry an output; each is loaded when it is asked for. */
export const emitters: Readonly<Record<OutputFormat, () => Promise<Emitter>>> = {
  json: async () => ({
    needs: 'plan',
    placed: true,
    emit: planJson,
  }),
  docx: async () => {
    const { emitDocx } = await import('@rplan/outputs/docx');
    return {
      needs: 'outline',
      emit: (outline, { profile, embed = false }, plan) => emitDocx(outline, profile, { model: planJson(plan), embed }),
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
    const { emitXlsx, emitXlsxByUnit } = await import('@rplan/outputs/xlsx');
    return {
      needs: 'plan',
      emit: async (plan, { perUnit }) => {
        const model = planJson(plan);
        const content = await emitXlsx(plan, { model });
        if (!perUnit) return content;
        const parts = await emitXlsxByUnit(plan, { model });
        return [{ content }, ...parts.map(({ unit, content: own }) => ({ part: unit, content: own }))];
      },
    };
  },
  ics: async () => {
    const { emitIcs, emitIcsByUnit } = await import('@rplan/outputs/ics');
    const byUnit = (plan: Plan) => emitIcsByUnit(plan).map(({ unit, content }) => ({ part: unit, content }));
    return {
      needs: 'plan',
      emit: (plan, { perUnit }) => {
        const content = emitIcs(plan);
        return content === undefined || !perUnit ? content : [{ content }, ...byUnit(plan)];
      },
    };
  },
  ndjson: async () => {
    const { emitNdjson } = await import('@rplan/outputs/ndjson');
    return { needs: 'plan', emit: (plan, { projectName }) => emitNdjson(plan, projectName) };
  },
};

/** The JSON of a plan as it is written. A document bears the hash of these very bytes, without places of statements. */
function planJson(plan: Plan): string {
  return `${JSON.stringify({ $schema: SCHEMA_ID, ...plan }, undefined, 2)}\n`;
}
