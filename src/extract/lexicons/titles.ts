// Titles and roles of people: what stands before a name ('Foreign Minister Al-Jubeir', 'activist Baltodano') or after it in apposition, with the gender that some imply.
// Source: titles of offices in CIA World Leaders and Wikidata position (Q4164871), ranks of NATO's STANAG 2116; our own selection of roles in news.
import { wordSet } from './words.ts';

/** Nouns for one person in an office or role. Lower case, singular. */
export const personNouns = wordSet(
  'president premier minister secretary chancellor king queen prince princess emperor empress emir sheikh sheik shah sultan pope ayatollah imam rabbi archbishop bishop cardinal patriarch reverend pastor priest monk nun mufti mullah cleric',
  'leader chief head chairman chairwoman chairperson chair director governor mayor senator congressman congresswoman congressperson lawmaker legislator parliamentarian mp deputy delegate ambassador envoy diplomat consul commissioner spokesman spokeswoman spokesperson speaker adviser advisor aide counsel counselor counsellor attorney prosecutor judge justice lawyer solicitor magistrate inspector investigator detective sheriff officer official representative negotiator mediator monitor',
  'general colonel major captain lieutenant sergeant corporal admiral commodore brigadier marshal commander private cadet soldier pilot warlord militant rebel fighter gunman insurgent jihadist terrorist bomber suspect hostage prisoner detainee',
  'activist campaigner dissident journalist reporter correspondent editor columnist photographer author writer novelist poet historian scholar academic professor lecturer teacher student researcher scientist analyst economist expert strategist specialist engineer doctor physician nurse surgeon veterinarian epidemiologist psychologist',
  'businessman businesswoman entrepreneur executive manager founder co-founder ceo banker billionaire tycoon investor trader financier trustee owner farmer fisherman driver worker shopkeeper resident villager survivor witness victim refugee migrant tourist passenger protester demonstrator teenager boy girl man woman child son daughter father mother brother sister wife husband widow uncle aunt cousin nephew niece grandson grandfather grandmother friend neighbor neighbour colleague counterpart predecessor successor rival opponent candidate nominee contender incumbent frontrunner challenger',
  'actor actress singer musician artist director filmmaker composer athlete footballer player coach boxer runner swimmer gymnast champion winner goalkeeper striker captain referee star celebrity',
  'ombudsman rapporteur undersecretary under-secretary vice-president vice-chancellor vice-chairman secretary-general director-general attorney-general premier-designate prime-minister comptroller treasurer registrar whip tribesman chieftain elder coroner mediator arbitrator lord lady sir dame baroness baron count duke duchess earl viscount chaplain midwife medic paramedic firefighter policeman policewoman constable superintendent politician statesman stateswoman technocrat economist ex-president ex-minister hacker whistleblower smuggler trafficker kingpin citizen national planner organizer organiser administrator coordinator co-ordinator rep. strongman autocrat dictator ruler monarch caliph',
);

/** Abbreviated and courtesy titles before a name, with the gender that they tell. */
export const courtesyTitles: ReadonlyMap<string, 'male' | 'female' | 'unknown'> = new Map([
  ...[
    'mr',
    'sir',
    'lord',
    'king',
    'prince',
    'emperor',
    'brother',
    'father',
    'don',
    'sheikh',
    'sheik',
    'pope',
    'herr',
    'monsieur',
    'señor',
  ].map((word) => [word, 'male'] as const),
  ...[
    'mrs',
    'ms',
    'miss',
    'lady',
    'dame',
    'queen',
    'princess',
    'empress',
    'sister',
    'madame',
    'mme',
    'frau',
    'doña',
    'señora',
    'baroness',
    'duchess',
  ].map((word) => [word, 'female'] as const),
  ...[
    'dr',
    'prof',
    'rev',
    'fr',
    'hon',
    'gen',
    'lt',
    'col',
    'maj',
    'capt',
    'adm',
    'brig',
    'sgt',
    'cpl',
    'cmdr',
    'sen',
    'rep',
    'gov',
    'st',
    'pvt',
    'pres',
    'amb',
    'supt',
    'insp',
    'det',
    'atty',
    'cllr',
    'judge',
    'justice',
    'imam',
    'ayatollah',
    'hajji',
    'haji',
    'mx',
    'sec',
  ].map((word) => [word, 'unknown'] as const),
]);

/** Words that join a title: 'Deputy Prime Minister', 'then-Acting', 'Lieutenant General'. Lower case. */
export const titleModifiers = wordSet(
  'prime vice deputy assistant acting interim caretaker former ex then outgoing incoming late ousted deposed exiled first second chief senior junior supreme crown permanent special presidential executive opposition managing under lead joint principal incumbent opposition_leader lieutenant major brigadier rear fleet field staff air wing sergeant master petty warrant grand honorary elect designate attorney surgeon solicitor general parliamentary personal private press political legal technical top veteran longtime shadow self-proclaimed co lt lt. maj maj. brig brig. retired ret. district regional provincial state city county federal national party house senate majority minority',
);

/** Heads whose title goes on with 'of', 'for', 'to' and a field: 'Secretary of State', 'Minister for the Middle East'. Lower case. */
export const complementTitles = wordSet(
  'secretary minister chief director head president chairman governor commissioner speaker leader commander undersecretary under-secretary representative envoy ambassador advisor adviser coordinator king queen prince princess duke emir sultan archbishop bishop mayor premier chancellor director-general secretary-general patriarch chair general',
);

/** Fields that end a title whole: 'Secretary of State', 'Chief of Staff'. Lower case, after 'of' or 'for'. */
export const titleComplements = wordSet(
  'state defense defence staff affairs security interior energy commerce treasury justice health education labor labour war finance trade foreign transportation transport agriculture the operations mission police parliament',
);

export const maleNouns = wordSet(
  'man men boy boys king prince emperor emir sheikh sultan shah pope imam rabbi bishop cardinal ayatollah priest monk father son brother husband uncle nephew grandson grandfather chairman spokesman congressman businessman gunman fisherman policeman actor statesman lord duke baron tribesman caliph mullah widower gentleman',
);
export const femaleNouns = wordSet(
  'woman women girl girls queen princess empress mother daughter sister wife widow aunt niece granddaughter grandmother chairwoman spokeswoman congresswoman businesswoman policewoman actress stateswoman lady duchess baroness nun dame heiress',
);
