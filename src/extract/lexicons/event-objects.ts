// What a verb's object must be for the verb to report an event: 'sent troops' deploys, 'sent food' aids, 'sent a letter' does neither.
// Source: object classes of the CAMEO codebook 1.1b3 (073 humanitarian aid, 072 military aid, 152-154 mobilisation, 163 sanctions); nouns by hand.
import type { ObjectTest } from './event-verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Head nouns, singular. */
export const objectClasses: ReadonlyMap<ObjectTest, ReadonlySet<string>> = new Map<ObjectTest, ReadonlySet<string>>([
  [
    'arms',
    words(
      'arm weapon weaponry missile rocket round shell ammunition munition tank drone jet aircraft warplane helicopter rifle gun artillery howitzer mortar grenade explosive bomb ' +
        'interceptor system battery hardware materiel container equipment launcher vehicle frigate submarine fire war gunfire bullet torpedo uav plane fighter',
    ),
  ],
  [
    'aid',
    words(
      'aid assistance help relief food medicine flour grain wheat supply supplies fuel loan grant fund money funding support ton tonne convoy tent vaccine water shelter truckload package credit cash million billion dollar euro pound',
    ),
  ],
  [
    'troops',
    words(
      'troop soldier force personnel peacekeeper monitor observer warship ship fleet carrier police officer adviser advisor brigade battalion division unit army contingent mission ' +
        'reservist reinforcement marine paratrooper destroyer bomber fighter militia convoy drill exercise maneuver manoeuvre guard patrol inspector expert',
    ),
  ],
  [
    'goods',
    words(
      'arm weapon weaponry missile rocket round shell ammunition munition tank drone jet aircraft warplane helicopter rifle gun howitzer bomb interceptor system battery hardware ' +
        'equipment launcher vehicle frigate submarine oil gas grain wheat coal uranium technology chip plane fighter',
    ),
  ],
  ['sanctionable', words('asset account property sanction embargo fund tariff visa restriction duty ban curb')],
  [
    'demand',
    words(
      'accusation allegation charge claim responsibility involvement demand proposal offer request call plan deal resolution draft bill amendment motion ultimatum appeal criticism report ' +
        'agreement treaty statement suggestion idea petition decision verdict ruling conclusion budget sale extension warning threat',
    ),
  ],
  ['threat', words('ultimatum threat warning')],
  ['disapproval', words('concern outrage alarm dismay anger disappointment displeasure indignation condemnation')],
  [
    'captives',
    words(
      'hostage prisoner detainee captive soldier journalist activist dissident opponent crew sailor inmate civilian protester worker aid-worker national citizen pilot',
    ),
  ],
  [
    'ties',
    words(
      'tie relation aid assistance cooperation talk negotiation export import shipment funding payment delivery sale membership participation trade flight loan contact supply contract visa',
    ),
  ],
  [
    'measure',
    words(
      'border crossing airspace frontier embassy consulate port airport bill law sale resolution budget package plan deal treaty agreement accord pact truce ceasefire cease-fire contract ' +
        'deployment visa license licence citizenship passport request mission extension sanction motion',
    ),
  ],
  [
    'diplomat',
    words(
      "ambassador envoy chargé charge diplomat attaché attache consul affaires d'affaires d’affaires representative",
    ),
  ],
]);

/** Nouns of people who are no participants by themselves; with a number they are counted ('23 officials', 'two drivers'). */
export const peopleNouns: ReadonlySet<string> = words(
  'people person civilian soldier troop officer official driver child woman man worker resident villager protester demonstrator student police policeman fighter militant rebel insurgent gunman ' +
    'guard sailor passenger journalist activist prisoner hostage detainee refugee migrant citizen national patient doctor nurse teacher member commander general diplomat lawmaker family household ' +
    'victim monitor observer peacekeeper serviceman personnel casualty crew pilot marine aid-worker medic farmer trader fisherman tourist pilgrim militia guerrilla reporter demonstrators crowd dead wounded injured other conscript combatant',
);
