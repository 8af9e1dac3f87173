// Titles and roles of people: what stands before a name ('Foreign Minister Al-Jubeir', 'activist Baltodano') or after it in apposition, with the gender that some imply.
// Source: titles of offices in CIA World Leaders and Wikidata position (Q4164871), ranks of NATO's STANAG 2116; our own selection of roles in news.
import { courtesyTitles, type NamedGender, OFFICES, ROLES } from './offices.ts';
import { wordSet } from './words.ts';

/** Nouns for one person: offices, roles, and what people are otherwise. Lower case, singular. */
export const personNouns: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...ROLES,
  ...wordSet(
    'empress sheikh sheik shah imam rabbi reverend pastor priest monk nun mullah cleric congressperson counselor counsellor magistrate general colonel major lieutenant sergeant corporal admiral commodore brigadier private cadet pilot',
    'warlord militant rebel fighter gunman insurgent jihadist terrorist bomber suspect hostage prisoner detainee dissident author writer novelist poet academic teacher student specialist nurse veterinarian psychologist businessman',
    'businesswoman entrepreneur executive banker billionaire tycoon investor financier farmer fisherman driver worker shopkeeper resident villager survivor witness victim refugee migrant tourist passenger protester demonstrator',
    'teenager boy girl man woman child son daughter father mother brother sister wife husband widow uncle aunt cousin nephew niece grandson grandfather grandmother friend neighbor neighbour colleague counterpart predecessor successor',
    'rival opponent contender incumbent frontrunner challenger actor actress singer musician artist filmmaker composer athlete footballer player coach boxer runner swimmer gymnast champion winner goalkeeper striker referee star',
    'herder shepherd trader vendor grocer baker tailor carpenter mechanic butcher builder electrician pensioner retiree cook porter smallholder grower rancher beekeeper fisher miller weaver',
    'celebrity under-secretary prime-minister tribesman elder coroner arbitrator lord lady sir dame baroness baron count duke duchess earl viscount chaplain midwife medic paramedic firefighter policeman policewoman constable politician',
    'statesman stateswoman technocrat ex-president ex-minister hacker whistleblower smuggler trafficker kingpin citizen national planner organiser co-ordinator rep. strongman autocrat caliph',
  ),
]);

/** Words that join a title: 'Deputy Prime Minister', 'then-Acting', 'Lieutenant General'. Lower case. */
export const titleModifiers = wordSet(
  'prime cabinet union vice deputy assistant acting interim caretaker former ex then outgoing incoming late ousted deposed exiled first second chief senior junior supreme crown permanent special presidential executive opposition managing under lead joint principal incumbent opposition_leader lieutenant major brigadier rear fleet field staff air wing sergeant master petty warrant grand honorary elect designate attorney surgeon solicitor general parliamentary personal private press political legal technical top veteran longtime shadow self-proclaimed co lt lt. maj maj. brig brig. retired ret. district regional provincial state city county federal national party house senate majority minority',
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
  'man men boy boys king prince emperor emir sheikh sultan shah pope imam rabbi bishop cardinal ayatollah patriarch priest monk father son brother husband uncle nephew grandson grandfather chairman spokesman congressman businessman gunman fisherman policeman actor statesman lord duke baron tribesman caliph mullah widower gentleman',
);
export const femaleNouns = wordSet(
  'woman women girl girls queen princess empress mother daughter sister wife widow aunt niece granddaughter grandmother chairwoman spokeswoman congresswoman businesswoman policewoman actress stateswoman lady duchess baroness nun dame heiress',
);

/** What a noun or form of address for one person tells of gender. Lower case. */
export function genderOfTitle(word: string): NamedGender {
  if (maleNouns.has(word)) return 'male';
  return femaleNouns.has(word) ? 'female' : (courtesyTitles.get(word) ?? 'unknown');
}
