// Common nouns by the kind of thing they refer to, singular, for nominal mentions: 'the kingdom', 'the bloc', 'the border town', 'ballistic missiles'.
// Source: WordNet 3.1 hyponyms of country, organization, location and weapon that occur in news; our own selection. People: titles.ts; agreements: agreement-words.ts; events: event-nouns.ts.
import { wordSet } from './words.ts';

export const countryNouns = wordSet(
  'country nation kingdom republic emirate sultanate government neighbor neighbour superpower monarchy state side junta regime',
);

export const organizationNominals = wordSet(
  'chamber agency ministry department bureau office council commission committee board authority parliament assembly congress senate legislature court tribunal cabinet administration secretariat',
  'army military navy force troop police militia brigade battalion regiment division unit guard corps command fleet garrison coastguard peshmerga',
  'bloc alliance union coalition federation confederation league group organization organisation association network movement party faction opposition insurgency resistance',
  'company firm corporation manufacturer maker giant bank lender airline carrier operator contractor consortium utility retailer shipyard conglomerate',
  'newspaper paper broadcaster channel station magazine outlet daily newswire media website tabloid',
  'charity foundation institute university think-tank nonprofit watchdog regulator hospital church mission delegation embassy consulate team gang cartel cell body panel forum subcommittee',
);

export const placeNominals = wordSet(
  'city town village province region district county governorate municipality neighborhood neighbourhood suburb area territory enclave peninsula island archipelago valley mountain river lake sea gulf bay strait canal coast desert border frontier crossing port harbor harbour airport airfield airbase base camp checkpoint capital settlement market warehouse refinery plant factory dam bridge stadium square prison mosque hamlet zone corridor outpost hill ridge reef islet shoal sandbar',
);

export const weaponNouns = wordSet(
  'missile rocket shell round bomb grenade mine landmine torpedo warhead munition ammunition artillery howitzer mortar gun rifle pistol weapon arms tank drone warplane jet fighter-jet helicopter bomber frigate destroyer submarine warship launcher interceptor bullet explosive cannon armor armour weaponry uav gunship',
);

/** Weapons only with another word before them: 'fighter jets', 'artillery rounds', 'naval mines'. */
export const weakWeaponNouns = wordSet('round shell mine jet arms system vehicle battery aircraft equipment hardware');

/** What makes a weak weapon noun one. */
export const weaponModifiers = wordSet(
  'artillery missile defense defence air-defense anti-tank anti-aircraft armored armoured ballistic cruise naval land fighter combat military mortar tank rocket nuclear surface-to-air weapons attack patriot',
);

/** Words after which 'it' refers to nothing: 'it was likely that'. */
export const pleonasticComplements = wordSet(
  'likely unlikely clear unclear possible impossible probable improbable important necessary essential vital crucial critical true untrue certain uncertain evident obvious apparent plausible time hard difficult easy good bad better best worth wrong right fair unfair tragic sad strange surprising unusual common rare safe dangerous premature early late known unknown reported believed expected thought understood estimated said hoped feared assumed agreed decided conceivable doubtful inevitable imperative urgent reasonable unacceptable inconceivable',
);
