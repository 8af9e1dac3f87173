// The shape of an event verb's frame: which PLOVER type it reports and where its recipient stands in the clause.
import type { EventType } from '../../generated/ontology.ts';

/** Where a participant stands: 'object', 'indirect' (object), 'subject', 'complement' (subject of the clause that hangs on the verb), or a preposition. */
export type Slot = string;

/** What the object must be for the verb to report this event. */
export type ObjectTest =
  | 'arms'
  | 'aid'
  | 'troops'
  | 'goods'
  | 'sanctionable'
  | 'participant'
  | 'demand'
  | 'threat'
  | 'disapproval'
  | 'captives'
  | 'ties'
  | 'measure'
  | 'diplomat'
  | 'person-or-place'
  | 'target'
  | 'votes'
  | 'office'
  | 'deed'
  | 'lives'
  | 'martial'
  | 'crowd-control'
  | 'passage'
  | 'pact'
  | 'talks'
  | 'victims'
  | 'person'
  | 'workers'
  | 'country'
  | 'complaint'
  | 'power'
  | 'police'
  | 'money'
  | 'motion'
  | 'proposal'
  | 'consent'
  | 'place'
  | 'crowd'
  | 'leaders'
  | 'effigy'
  | 'fire'
  | 'stones'
  | 'asylum'
  | 'support'
  | 'blame'
  | 'dispute'
  | 'intelligence'
  | 'debt'
  | 'sought'
  | 'access'
  | 'list'
  | 'shells'
  | 'peace'
  | 'objection'
  | 'named'
  | 'body'
  | 'measured'
  | 'waters'
  | 'ceasefire'
  | 'relief'
  | 'approval'
  | 'deadline'
  | 'note'
  | 'convoy'
  | 'matter'
  | 'permit'
  | 'contribution'
  | 'territory'
  | 'control'
  | 'computers'
  | 'conversation'
  | 'hands'
  | 'mandate'
  | 'order'
  | 'delivery'
  | 'loan'
  | 'refugees'
  | 'forces'
  | 'weapons-test'
  | 'outposts'
  | 'stance'
  | 'concession'
  | 'amnesty'
  | 'slogan'
  | 'right'
  | 'condolence'
  | 'side'
  | 'loan'
  | 'bodies'
  | 'inquiry'
  | 'trial';

export interface VerbFrame {
  /** The table that it stands in: 'conflictVerbs'. */
  readonly table: string;
  readonly type: EventType;
  readonly mode: string;
  /** Tried in order; the first that holds a participant wins. */
  readonly recipient: readonly Slot[];
  /** Both sides are actors: 'X met (with) Y', 'X and Y fought'. */
  readonly symmetric: boolean;
  readonly object: ObjectTest | null;
  /** What stands after 'with' must be this: 'provided Russia with arms'. */
  readonly with: ObjectTest | null;
  /** A preposition or particle right of the verb without which the verb means something else: 'call on', 'fire at'. */
  readonly needs: readonly string[];
  /** The subject of the active clause is the one who suffers: 'died', 'lost 12 soldiers'. */
  readonly suffers: boolean;
  /** The object's test counts only if there is an object: 'the leaders met' beside 'met the demands'. */
  readonly objectOptional: boolean;
  /** Only with somebody named on the other side: 'spoke with X'. */
  readonly needsRecipient: boolean;
  /** What stands behind 'from': 'withdrew from the treaty'. */
  readonly from: ObjectTest | null;
  /** What stands behind 'of': 'pulled out of the town'. */
  readonly of: ObjectTest | null;
  /** What stands behind 'for': 'flew to X for talks'. */
  readonly for: ObjectTest | null;
  /** What stands behind 'on': 'put X on a sanctions list'. */
  readonly on: ObjectTest | null;
  /** What stands behind 'into': 'fired a missile into the sea'. */
  readonly into: ObjectTest | null;
  /** What the subject of the active clause must be: 'a drone slammed into', 'miners struck'. */
  readonly subject: ObjectTest | null;
  /** The verb of the infinitive that hangs on it: 'voted to approve'. */
  readonly infinitive: RegExp | null;
  /** Means the event only without an object: 'called for talks', not 'called that a plan for war'. */
  readonly bare: boolean;
}

export interface FrameOptions {
  readonly object?: ObjectTest;
  readonly with?: ObjectTest;
  readonly needs?: readonly string[];
  readonly symmetric?: boolean;
  readonly suffers?: boolean;
  readonly objectOptional?: boolean;
  readonly needsRecipient?: boolean;
  readonly from?: ObjectTest;
  readonly of?: ObjectTest;
  readonly for?: ObjectTest;
  readonly on?: ObjectTest;
  readonly into?: ObjectTest;
  readonly subject?: ObjectTest;
  readonly infinitive?: RegExp;
  readonly bare?: boolean;
}

/** Enters verbs (lemmas, separated by blanks) with one frame. */
export type EnterFrame = (
  type: EventType,
  mode: string,
  verbs: string,
  recipient: string,
  options?: FrameOptions,
) => void;

/** The frames that `enter` writes down, by lemma; a verb's frames are tried in the order in which they were entered. */
export function framesByVerb(
  ...tables: readonly ((frame: EnterFrame) => void)[]
): ReadonlyMap<string, readonly VerbFrame[]> {
  const found = new Map<string, VerbFrame[]>();
  let reading = '';
  const enter: EnterFrame = (type, mode, verbs, recipient, options = {}) => {
    const entry: VerbFrame = {
      table: reading,
      type,
      mode,
      recipient: recipient === '' ? [] : recipient.split(' '),
      symmetric: options.symmetric ?? false,
      object: options.object ?? null,
      with: options.with ?? null,
      needs: options.needs ?? [],
      suffers: options.suffers ?? false,
      objectOptional: options.objectOptional ?? false,
      needsRecipient: options.needsRecipient ?? false,
      from: options.from ?? null,
      of: options.of ?? null,
      for: options.for ?? null,
      on: options.on ?? null,
      into: options.into ?? null,
      subject: options.subject ?? null,
      infinitive: options.infinitive ?? null,
      bare: options.bare ?? false,
    };
    for (const verb of verbs.split(' ')) {
      const known = found.get(verb);
      if (known === undefined) found.set(verb, [entry]);
      else known.push(entry);
    }
  };
  for (const table of tables) {
    reading = table.name;
    table(enter);
  }
  return found;
}
