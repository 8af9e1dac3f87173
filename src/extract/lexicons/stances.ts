// Words of attitude outside the reporting verbs. Sources: the cue lists of the PARC 3.0 guidelines (Pareti 2015) and of PolNeAR (Newell et al. 2018);
// VerbNet 3.3 class judgment-33.

/** Adjectives and participles after 'be' that introduce what somebody holds: 'is convinced that C'. Lower case. */
export const STANCE_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'convinced confident hopeful adamant certain sure worried concerned afraid fearful optimistic pessimistic skeptical sceptical aware ' +
    'persuaded positive insistent doubtful disappointed angry furious upset alarmed nervous anxious unsure uncertain ' +
    'unconvinced unaware incredulous relieved thrilled delighted grateful embarrassed ashamed shocked dismayed outraged frustrated clear plain known'
  ).split(' '),
);

/** Verbs of praise and blame: 'praised X for C'. Lemmas. */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  (
    'praise criticize criticise blast blame fault condemn denounce slam rebuke chide scold attack assail commend applaud laud hail thank ' +
    'castigate lambaste berate rip excoriate ridicule mock'
  ).split(' '),
);
