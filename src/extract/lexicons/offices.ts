// Titles of offices and roles: the words by which people are named for what they are. Sources: the office terms of the GDELT/CAMEO agent
// dictionaries, Popolo's 'post' and 'membership' labels, AP Stylebook (military and religious titles). Contract: heads and ministers hold an office;
// spokespeople, researchers, journalists are affiliated.
import { wordSet } from './words.ts';

/** Head words of offices that are held: HOLDS_OFFICE. Lower case, singular. */
export const OFFICES = wordSet(
  'president premier minister chancellor king queen emir sultan prince princess pope emperor monarch leader chief head secretary governor mayor ambassador envoy consul commissioner commander director chairman chairwoman chairperson',
  'chair speaker senator prosecutor judge justice administrator ruler dictator undersecretary representative treasurer ombudsman superintendent sheriff coordinator negotiator delegate archbishop cardinal patriarch ayatollah',
  'vice-president secretary-general general-secretary rapporteur inspector comptroller deputy boss ceo founder co-founder owner manager captain marshal warden provost dean rector attaché chieftain spymaster vice-chairman',
  'vice-minister president-elect regent auditor intendant prefect congressman congresswoman councilor councillor minister-designate nominee candidate chargé taoiseach tánaiste tanaiste whip president-designate premier-designate',
  'executive under-secretary-general undersecretary-general premier-elect governor-general attorney-general director-general comptroller-general bishop abbot mufti registrar principal vice-chancellor',
);

/** Head words of roles that tie a person to a body without an office in it: AFFILIATED_WITH. Lower case, singular. */
export const ROLES = wordSet(
  'spokesman spokeswoman spokesperson researcher analyst professor correspondent reporter journalist editor expert scholar fellow lawyer attorney official officer aide adviser advisor member lawmaker legislator parliamentarian mp',
  'economist diplomat doctor surgeon strategist historian scientist lecturer columnist photographer consultant activist campaigner organizer veteran monitor observer counsel soldier engineer physician epidemiologist sociologist',
  'specialist archaeologist anthropologist biologist climatologist criminologist demographer geologist meteorologist seismologist virologist ecologist psychiatrist nurse teacher student attaché',
  'representative-elect co-author volunteer staffer trader mep peer blogger pollster trustee commentator anchor presenter producer barrister solicitor advocate negotiator-at-large investigator detective auctioneer mediator steward chaplain pastor imam backbencher organiser rapporteur-general',
);

/** Titles of several words whose head is not the last one. */
export const WORD_SEQUENCES: readonly (readonly string[])[] = [
  'secretary of state',
  'secretary of defense',
  'secretary of defence',
  'secretary of war',
  'secretary of the treasury',
  'chief of staff',
  'chief of defense',
  'chief of defence',
  'chief of police',
  'chief of mission',
  'head of office',
  'head of operations',
  'head of programmes',
  'head of communications',
  'head of security',
  'head of cabinet',
  'chief of cabinet',
  'chief of protocol',
  'chief of operations',
  'head of state',
  'head of government',
  'head of mission',
  'head of delegation',
  'minister of state',
  'minister of defense',
  'minister of defence',
  'minister of finance',
  'minister of foreign affairs',
  'minister of the interior',
  'minister of interior',
  'minister of health',
  'minister of trade',
  'minister of energy',
  'minister of agriculture',
  'minister of justice',
  'commander in chief',
  'secretary general',
  'attorney general',
  'director general',
  'governor general',
  'consul general',
  'auditor general',
  'inspector general',
  'president elect',
  "chargé d'affaires",
  "charge d'affaires",
  'speaker of parliament',
  'speaker of the house',
  'member of parliament',
  'foreign affairs minister',
  'chief justice',
  'chief judge',
  'solicitor general',
  'surgeon general',
  'comptroller general',
  'accountant general',
  'prosecutor general',
  'lord mayor',
  'high commissioner',
  'supreme leader',
  'head of the delegation',
  'chief of the general staff',
  'chief of general staff',
  'commander of the army',
  'secretary of homeland security',
  'secretary of the interior',
  'leader of the opposition',
  'secretary of commerce',
  'secretary of health',
  'secretary of education',
  'secretary of energy',
  'secretary of labor',
  'secretary of transportation',
  'secretary of agriculture',
].map((title) => title.split(' '));

/** Who has, had or will have the same office as somebody else, and whether now. */
export const COUNTERPARTS: ReadonlyMap<string, TitleStatus> = new Map([
  ['counterpart', 'CURRENT'],
  ['colleague', 'CURRENT'],
  ['predecessor', 'FORMER'],
  ['successor', 'CURRENT'],
]);

/** Military and police ranks, by their dictionary form. A rank alone is no office; it is part of how a person is called. */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
  ['brig', 'brigadier'],
  ['sgt', 'sergeant'],
  ['cpl', 'corporal'],
  ['cmdr', 'commander'],
  ['marshal', 'marshal'],
  ...[...wordSet('general lieutenant colonel major captain admiral brigadier sergeant corporal commodore')].map(
    (rank) => [rank, rank] as const,
  ),
]);

/** Offices by their abbreviation before a name. Source: AP Stylebook, 'legislative titles'. */
export const ABBREVIATED_OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['govs', 'governor'],
  ['amb', 'ambassador'],
  ['pres', 'president'],
  ['cllr', 'councillor'],
]);

export type NamedGender = 'male' | 'female' | 'unknown';

const called = (gender: NamedGender, words: string): (readonly [string, NamedGender])[] =>
  [...wordSet(words)].map((word) => [word, gender] as const);

/** Abbreviated and courtesy titles before a name, with the gender that they tell. Lower case, without full stop. */
export const courtesyTitles: ReadonlyMap<string, NamedGender> = new Map([
  ...called('male', 'mr sir lord king prince emperor brother father sheikh sheik pope herr monsieur señor'),
  ...called(
    'female',
    'mrs ms miss lady dame queen princess empress sister madame mme frau doña señora baroness duchess sheikha daw',
  ),
  ...called(
    'unknown',
    'mgr ing judr mudr phdr msgr engr alhaji datuk dato tun shri smt ven cde dr prof rev fr hon gen lt col maj capt adm brig sgt cpl cmdr sen rep gov pvt pres amb supt insp det atty cllr judge justice imam ayatollah hajji haji mx sec',
  ),
]);

export type TitleStatus = 'CURRENT' | 'FORMER' | 'UNKNOWN';

/** What stands before a title and says whether it is held now. */
export const STATUS_WORDS: ReadonlyMap<string, TitleStatus> = new Map([
  ...[
    'then',
    'then-',
    'former',
    'ex',
    'ex-',
    'late',
    'ousted',
    'deposed',
    'onetime',
    'one-time',
    'erstwhile',
    'retired',
    'past',
    'toppled',
    'fugitive',
  ].map((word) => [word, 'FORMER'] as const),
  ...['incoming', 'designate', 'would-be', 'future'].map((word) => [word, 'UNKNOWN'] as const),
  ...[
    'outgoing',
    'current',
    'acting',
    'interim',
    'caretaker',
    'sitting',
    'longtime',
    'newly',
    'new',
    'embattled',
    'veteran',
  ].map((word) => [word, 'CURRENT'] as const),
]);

/** Status words that belong to the title all the same: 'acting peace commissioner'. */
export const STATUS_IN_TITLE: ReadonlySet<string> = new Set(['acting', 'interim', 'caretaker']);
