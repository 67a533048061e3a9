import { isInWords, nearest, nodesIn, plainText } from '@rplan/syntax';
import type { Party, PartyMention } from '@rplan/syntax/ast';
import { Group, Index, isCitedDocument, isLink, isPartyMention, OrgUnit, Role } from '@rplan/syntax/ast';
import type {
  AstNode,
  AstNodeDescription,
  AstNodeLocator,
  Cancellation,
  LangiumCoreServices,
  LangiumDocument,
  LinkingError,
  Reference,
  ReferenceInfo,
  URI,
} from 'langium';
import { AstUtils, DefaultLinker, interruptAndCheck, isReference } from 'langium';
import { PartySegments } from './party-segments.js';
import type { ProjectNames } from './project-names.js';
import type { Resolution } from './resolve.js';
import { resolve } from './resolve.js';
import { localScopes, ScopesOfPass } from './scopes.js';

/** Why a reference points at nothing, for the rule that reports it. */
export interface RPlanLinkingError extends LinkingError {
  readonly resolution: Extract<Resolution, { ok: false }>;
}

/** What the references of a file share while all of it is linked. */
interface Pass {
  readonly file: string;
  readonly scopes: ScopesOfPass;
}

const NODES_BETWEEN_INTERRUPTS = 2000;
/** A name of the directory, by its look. */
const CODE = /^[\p{Lu}\p{N}][\p{Lu}\p{M}\p{N}_-]*$/u;
const PARTIES: ReadonlySet<string> = new Set([OrgUnit.$type, Group.$type, Role.$type]);

/** Links through the hashed name tables, without building a scope object for each reference. */
export class RPlanLinker extends DefaultLinker {
  private readonly locator: AstNodeLocator;
  /** The node whose references the pass is at: linking one may ask for others, of any file. */
  private linking: AstNode | undefined;
  private pass: Pass | undefined;
  private readonly segments = new PartySegments();
  /** Parties in quotes that were found to be declared. */
  private readonly quoted = new WeakSet<PartyMention>();

  constructor(
    services: LangiumCoreServices,
    private readonly names: ProjectNames,
  ) {
    super(services);
    this.locator = services.workspace.AstNodeLocator;
  }

  override async link(document: LangiumDocument, cancelToken?: Cancellation.CancellationToken): Promise<void> {
    const pass: Pass = { file: document.uri.toString(), scopes: new ScopesOfPass() };
    let linked = 0;
    for (const node of nodesIn(document.parseResult.value)) {
      this.linking = node;
      this.pass = pass;
      this.linkNode(node, document);
      this.linking = undefined;
      if (cancelToken && ++linked % NODES_BETWEEN_INTERRUPTS === 0) await interruptAndCheck(cancelToken);
    }
  }

  /** Links the references that a node itself holds. */
  protected linkNode(container: AstNode, document: LangiumDocument): void {
    if (isPartyMention(container)) this.referToQuoted(container);
    const properties = container as unknown as Record<string, unknown>;
    for (const property in properties) {
      const value = properties[property];
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length && isReference(value[index]); index++) {
          this.doLink({ reference: value[index], container, property, index }, document);
        }
      } else if (isReference(value)) this.doLink({ reference: value, container, property }, document);
    }
  }

  override getCandidate(refInfo: ReferenceInfo): AstNodeDescription | LinkingError {
    const { container, reference } = refInfo;
    if ('ref' in reference && isInWords(reference as Reference)) return this.partyInWords(refInfo);
    const expected = this.reflection.getReferenceType(refInfo);
    const pass = this.linking === container ? this.pass : undefined;
    const file = pass?.file ?? AstUtils.getDocument(container).uri.toString();
    const resolution = resolve({
      container,
      text: refInfo.reference.$refText,
      scopes: () => pass?.scopes.of(container) ?? localScopes(container),
      accepts: (node) => this.reflection.isSubtype(node.$type, expected),
      project: (name) => this.names.lookup(file, name).flatMap((description) => this.loaded(description)),
      indices: () => this.indicesOf(file),
      projectFolded: (name) => this.names.lookupFolded(file, name).flatMap((description) => this.loaded(description)),
    });
    if (resolution.ok) return new Found(resolution.node, refInfo.reference.$refText, this.locator);
    const error: RPlanLinkingError = { info: refInfo, message: resolution.problem, resolution };
    return error;
  }

  /** A party by its title. Words that are nobody's name stay words where a list of parties may have some. */
  private partyInWords(info: ReferenceInfo): AstNodeDescription | LinkingError {
    const { container, reference } = info;
    const called = this.names.called(AstUtils.getDocument(container).uri.toString());
    const whole = () => ({ words: reference.$refText, parties: called.named(reference.$refText) });
    const segment = isPartyMention(container) && !container.words ? this.segments.of(container, called) : whole();
    const parties = (segment?.parties ?? []).filter((party) => this.accepts(info, party));
    const [only, ...others] = parties;
    if (only && others.length === 0) return new Found(only, reference.$refText, this.locator, segment?.words);
    const isOpen =
      !only &&
      (isCitedDocument(container) || (isPartyMention(container) && !this.isMistyped(container, segment?.words)));
    const problem = only ? 'ambiguous' : isOpen ? 'words' : 'unknown';
    const words = segment && { words: segment.words };
    const error: RPlanLinkingError = {
      info,
      message: problem,
      resolution: { ok: false, problem, candidates: parties, ...words },
    };
    return error;
  }

  private accepts(info: ReferenceInfo, node: AstNode): boolean {
    return this.reflection.isSubtype(node.$type, this.reflection.getReferenceType(info));
  }

  /** Whether the words are a code that is one of the directory but for a slip, or several with no comma between. */
  private isMistyped(mention: PartyMention, words = ''): boolean {
    const codes = words.split(' ');
    if (words === '' || !codes.every((code) => CODE.test(code))) return false;
    const names = [...this.names.all(AstUtils.getDocument(mention).uri.toString())];
    const parties = new Set(names.filter(({ type }) => PARTIES.has(type)).map(({ name }) => name));
    // Two names with nothing between them lack their comma.
    if (codes.length > 1) return codes.every((code) => parties.has(code));
    return nearest(words, parties) !== undefined;
  }

  /** Quotes around a title change nothing: the party is referred to. */
  private referToQuoted(mention: PartyMention): void {
    const open = mention as { -readonly [K in keyof PartyMention]: PartyMention[K] };
    if (this.quoted.has(mention)) delete open.party;
    this.quoted.delete(mention);
    const { words, party } = open;
    if (!words?.$cstNode || party || words.parts.some(isLink)) return;
    const title = plainText(words);
    const [only, ...others] = this.names.called(AstUtils.getDocument(mention).uri.toString()).named(title);
    if (!only || others.length > 0) return;
    this.quoted.add(mention);
    open.party = this.buildReference(mention, 'party', words.$cstNode, title) as Reference<Party>;
  }

  private *indicesOf(file: string): Generator<AstNode> {
    for (const description of this.names.all(file))
      if (description.type === Index.$type) yield* this.loaded(description);
  }

  private loaded(description: AstNodeDescription): AstNode[] {
    const node = this.loadAstNode(description);
    return node ? [node] : [];
  }
}

/** What a reference stands for. Langium's descriptions measure where a thing stands, which nobody asks of these. */
class Found implements AstNodeDescription {
  constructor(
    readonly node: AstNode,
    readonly name: string,
    private readonly locator: AstNodeLocator,
    /** Of a party in words, all of them. */
    readonly words?: string,
  ) {}

  get type(): string {
    return this.node.$type;
  }

  get documentUri(): URI {
    return AstUtils.getDocument(this.node).uri;
  }

  get path(): string {
    return this.locator.getAstNodePath(this.node);
  }
}
