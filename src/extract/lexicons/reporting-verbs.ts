// Reporting verbs, each with the frames in which it introduces what somebody says or holds, so that the words of others are found whatever the verb.
// Sources: VerbNet 3.3 classes say-37.7, tell-37.2, advise-37.9, complain-37.8, conjecture-29.5, declare-29.4, characterize-29.2, want-32.1,
// the cue verbs of the PARC 3.0 guidelines (Pareti 2015) and of PolNeAR (Newell et al. 2018); frames set by hand.

export type ReportingFrame =
  /** 'said (that) C' */
  | 'clause'
  /** 'told X (that) C' */
  | 'addressee'
  /** 'accused X of doing C' */
  | 'of'
  /** 'described X as C', 'likened X to C' */
  | 'as'
  /** 'called X C' */
  | 'name'
  /** 'vowed to do C' */
  | 'infinitive'
  /** 'urged X to do C' */
  | 'demand'
  /** 'denied C', 'alleged C' with a noun phrase */
  | 'object'
  /** 'asked whether C' */
  | 'question'
  /** 'wants to do C', 'wants X to do C', 'expects X to do C': the object belongs to the content */
  | 'wish';

/** Speech is an act of saying; belief an attitude of mind ('believes', 'fears'). */
export type ReportingKind = 'speech' | 'belief';

export interface ReportingVerb {
  readonly kind: ReportingKind;
  readonly frames: ReadonlySet<ReportingFrame>;
}

function verbs(kind: ReportingKind, frames: readonly ReportingFrame[], lemmas: string): [string, ReportingVerb][] {
  return lemmas.split(' ').map((lemma) => [lemma, { kind, frames: new Set(frames) }]);
}

/** Manners of speaking: a claim only with a quotation. Lemmas. */
const MANNERS =
  'deadpan roar thunder fume sigh snap bark bellow gush growl scoff crow tease intone marvel sneer lecture vent bristle plead chant scold chide ' +
  'sniff shrug correct rage rant moan mumble whine gloat enthuse harrumph grouse snark laugh chuckle smile grin gasp groan wail sob';
export const MANNER_VERBS: ReadonlySet<string> = new Set(MANNERS.split(' '));

/** By lemma. */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = new Map([
  ...verbs(
    'speech',
    ['clause'],
    'say add state assert announce argue maintain contend comment explain remark observe reiterate stress emphasize emphasise ' +
      'conclude caution joke quip boast brag lament repeat recount respond reply retort counter recall confide opine testify attest ' +
      'contest underline underscore affirm reaffirm stipulate complain mention imply hint signal indicate insist reveal ' +
      'disclose clarify proclaim reckon tweet retweet post blog whisper shout yell scream cry mutter murmur muse chime continue ' +
      'rejoin exclaim rule recommend propose suggest write foretell speculate surmise ' +
      'charge protest interject volunteer answer elaborate grumble gripe point ' +
      'allow aver avow confess object posit postulate project reason recollect reflect relate submit theorize hypothesize insinuate intimate fret ' +
      'wager email text message rail preach trumpet certify detail demonstrate pray concur',
  ),
  ...verbs('speech', ['clause'], MANNERS),
  ...verbs('speech', ['infinitive'], 'profess'),
  ...verbs(
    'speech',
    ['clause', 'object'],
    'deny dispute refute predict forecast allege acknowledge admit concede confirm report',
  ),
  ...verbs('belief', ['clause', 'object'], 'fear anticipate'),
  ...verbs('speech', ['clause', 'name'], 'declare pronounce'),
  ...verbs('speech', ['object'], 'rebut'),
  ...verbs('speech', ['object', 'as'], 'reject dismiss'),
  ...verbs('speech', ['clause', 'object', 'infinitive'], 'claim'),
  ...verbs('speech', ['clause', 'infinitive'], 'vow pledge promise swear threaten agree guarantee'),
  ...verbs('speech', ['clause', 'addressee'], 'tell inform assure remind notify brief advise persuade convince'),
  ...verbs('speech', ['clause', 'addressee', 'demand'], 'warn'),
  ...verbs('speech', ['name'], 'speak'),
  ...verbs('speech', ['demand'], 'urge implore exhort appeal beg pressure encourage challenge dare beseech entreat'),
  ...verbs('speech', ['clause', 'demand'], 'plead'),
  ...verbs('speech', ['question', 'demand'], 'press'),
  ...verbs('speech', ['clause', 'infinitive'], 'demand'),
  ...verbs('speech', ['clause'], 'request'),
  ...verbs('speech', ['question', 'clause'], 'ask wonder inquire question'),
  ...verbs('speech', ['of'], 'accuse suspect'),
  ...verbs(
    'speech',
    ['as'],
    'describe characterize characterise liken portray depict denounce decry hail condemn label brand deride slam blast cast ' +
      'compare attribute name frame mock ridicule praise tout bill castigate lambaste',
  ),
  ...verbs('speech', ['name'], 'call dub deem term rate'),
  ...verbs(
    'belief',
    ['clause'],
    'believe think feel suspect assume know realize realise understand suppose guess doubt worry ' +
      'figure presume conjecture imagine estimate calculate assess judge find note foresee envision hold dream bet sense ' +
      'recognize recognise determine learn discover hear see agree decide warrant regret show trust accept remember perceive',
  ),
  ...verbs('belief', ['clause', 'name'], 'consider'),
  ...verbs('belief', ['clause', 'wish'], 'hope expect wish intend'),
  ...verbs('belief', ['wish'], 'want plan prefer aim'),
]);

/** Verbs of REPORTING_VERBS that mean a plain act or event unless a clause or a quotation follows with 'that'. */
export const NEEDS_THAT: ReadonlySet<string> = new Set(
  (
    'find see hear learn hold rule know realize realise understand recognize recognise determine discover decide agree figure judge sense ' +
    'allow object project reason reflect relate submit text email message rail preach trumpet certify detail demonstrate trust accept remember perceive confess ' +
    'continue post charge cast bill demand propose recommend request signal frame counter contest protest cry write volunteer show answer elaborate point ' +
    MANNERS
  ).split(' '),
);

/** Texts and counts that say what stands in them, also without 'that': 'the poll shows C', 'C, records show'. Lower case. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'poll polls survey surveys study studies report reports record records document documents filing filings data figures statistics analysis ' +
    'review audit investigation inquiry probe indictment complaint lawsuit suit affidavit transcript transcripts memo memos email emails e-mail e-mails ' +
    'letter footage video recording tape research evidence tally count returns results numbers papers article story website ruling opinion text ' +
    'forecast estimate estimates census script log logs tests inspectors'
  ).split(' '),
);

/** Nouns of an intention or wish that carry an infinitive: 'his promise to do C'. Lower case. */
export const INTENTION_NOUNS: ReadonlySet<string> = new Set(
  'promise promises pledge pledges vow vows threat threats proposal call calls plea demand demands desire commitment intention appeal offer wish'.split(
    ' ',
  ),
);

/** Nouns that carry a clause of their own: 'the claim that C', 'his belief that C'. Lower case. */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims belief allegation allegations assertion assertions statement report reports warning warnings argument view opinion hope hopes ' +
    'fear fears suggestion suggestions accusation accusations charge charges concern concerns conclusion prediction promise pledge vow rumor ' +
    'rumors rumour rumours contention insistence admission announcement notion idea suspicion suspicions speculation assessment conviction ' +
    'possibility prospect theory complaint complaints confidence doubt doubts expectation expectations remark remarks comment comments evidence criticism word'
  ).split(' '),
);
