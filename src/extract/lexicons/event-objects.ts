// What a verb's object must be for the verb to report an event: 'sent troops' deploys, 'sent food' aids, 'sent a letter' does neither.
// Source: object classes of the CAMEO codebook 1.1b3 (073 humanitarian aid, 072 military aid, 152-154 mobilisation, 163 sanctions); nouns by hand.
import type { ObjectTest } from './verb-frames.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Head nouns, singular. */
export const objectClasses: ReadonlyMap<ObjectTest, ReadonlySet<string>> = new Map<ObjectTest, ReadonlySet<string>>([
  [
    'arms',
    words(
      'arm weapon weaponry missile rocket round shell ammunition munition tank drone jet aircraft warplane helicopter rifle gun artillery howitzer mortar vessel ship boat radar grenade explosive bomb ' +
        'interceptor system battery hardware materiel container equipment launcher vehicle frigate submarine fire war gunfire bullet torpedo uav plane fighter mine rocket-launcher airstrike projectile',
    ),
  ],
  [
    'aid',
    words(
      'aid assistance help relief food medicine flour grain wheat rice supply supplies fuel loan grant fund money funding support ton tonne convoy tent vaccine water shelter truckload package credit cash million billion dollar euro pound blanket generator oil medication dose parcel ration trailer helicopter truck yuan krone kroner krona dinar dirham peso rouble ruble rupee lira rand franc yen naira shilling sum riyal',
    ),
  ],
  [
    'troops',
    words(
      'troop soldier force personnel peacekeeper monitor observer warship ship fleet carrier police officer adviser advisor brigade battalion division unit army contingent mission ' +
        'reservist reinforcement artillery armour armor marine paratrooper destroyer bomber fighter militia drill exercise maneuver manoeuvre guard patrol inspector expert instructor trainer firefighter rescuer medic doctor mercenary commando engineer squadron regiment frigate submarine garrison defence defense gunboat corvette jet warplane helicopter tank patroller team battalion legionnaire',
    ),
  ],
  [
    'goods',
    words(
      'arm weapon weaponry missile rocket round shell ammunition munition tank drone jet aircraft warplane helicopter rifle gun howitzer bomb interceptor system battery hardware ' +
        'equipment launcher vehicle frigate submarine oil gas grain wheat coal uranium technology chip plane fighter ship vessel corvette boat truck armour armor carrier satellite radar turbine reactor electricity fertilizer fertiliser food steel cotton cocoa coffee tea wine beef rice maize corn sugar copper lithium cobalt timber car bus locomotive vaccine chip semiconductor',
    ),
  ],
  [
    'sanctionable',
    words(
      'asset account property sanction embargo fund tariff visa restriction duty ban curb measure penalty blockade curfew',
    ),
  ],
  [
    'demand',
    words(
      'accusation allegation charge claim responsibility involvement demand proposal offer request call plan deal resolution draft bill amendment motion ultimatum appeal criticism report ' +
        'agreement treaty statement suggestion idea petition decision verdict ruling conclusion budget sale extension warning threat ceasefire cease-fire truce accord pact condition compromise mediation invitation outcome result remark comment attempt effort move bid finding version account pressure condemnation notion reform law legislation measure tariff terms nomination candidacy package text referendum timetable ceasefire that this it them portrayal characterisation characterization narrative figure findings interference',
    ),
  ],
  ['loan', words('loan grant bailout bail-out assistance aid package programme program help credit')],
  ['threat', words('ultimatum threat warning')],
  ['disapproval', words('concern outrage alarm dismay anger disappointment displeasure indignation condemnation')],
  [
    'captives',
    words(
      'hostage prisoner detainee captive soldier journalist activist dissident opponent crew sailor inmate civilian protester worker aid-worker national citizen pilot fisherman student tourist lawmaker politician girl boy child woman man people captive pow remains body rebel fighter employee diplomat official leader',
    ),
  ],
  [
    'ties',
    words(
      'tie relation relationship aid assistance cooperation talk negotiation export import shipment funding payment delivery sale membership participation trade flight loan contact supply contract visa link support dialogue consultation cooperation co-operation travel program programme exercise purchase',
    ),
  ],
  [
    'measure',
    words(
      'border crossing airspace frontier embassy consulate port airport bill law sale resolution budget package plan deal treaty agreement accord pact truce ceasefire cease-fire contract ' +
        'transaction purchase lease transfer deployment visa license licence citizenship passport request mission extension sanction motion nomination appointment loan grant constitution amendment reform',
    ),
  ],
  [
    'target',
    words(
      'market hospital clinic school university house home building block tower apartment base barracks camp outpost post checkpoint station depot plant refinery factory facility site airport airfield airbase port harbour harbor pier ' +
        'frigate destroyer corvette submarine cruiser bridge road dam reservoir village town city district neighbourhood neighborhood area position convoy truck bus car vehicle train boat ship vessel tanker warship ferry trawler freighter headquarters office ministry embassy consulate ' +
        'church mosque temple shelter warehouse column patrol militia stronghold hideout palace residence compound barracks pipeline substation grid network system website server computer database bank newsroom radar battery tank plane aircraft jet helicopter drone gathering concentration formation workshop hangar trench fortification dugout nightclub resort mall hotel farm dam shrine camp cinema theatre theater',
    ),
  ],
  ['votes', words('vote ballot')],
  ['note', words('note demarche démarche')],
  ['convoy', words('convoy truck lorry bus patrol vessel ship column tanker freighter')],
  ['matter', words('matter issue question crisis dispute draft resolution')],
  ['permit', words('licence license permit')],
  ['contribution', words('contribution funding aid assistance support budget subsidy subsidies')],
  ['waters', words('sea ocean water waters desert gulf strait range')],
  ['ceasefire', words('ceasefire cease-fire truce armistice pause')],
  ['relief', words('aid relief assistance shipment consignment supplies supply')],
  [
    'office',
    words(
      'parliament assembly cabinet government constitution party senate legislature council broadcaster newspaper channel',
    ),
  ],
  [
    'deed',
    words(
      'statement sale move step decision news ruling announcement release ceasefire cease-fire truce effort offer summit result election initiative agreement accord deal pact treaty plan proposal resolution withdrawal progress verdict ' +
        'report declaration measure sanction talk vote law pledge gesture gain breakthrough return appointment commitment communique communiqué outcome it this that them draft text compromise offer move vote treaty purchase contract transaction visit launch opening formation creation arrest fund idea arrangement support signing ratification adoption prospect news change',
    ),
  ],
  ['lives', words('life')],
  [
    'proposal',
    words(
      'resolution motion amendment draft measure proposal plan text compromise bill ceasefire cease-fire truce summit quota moratorium tribunal inquiry boycott ban',
    ),
  ],
  ['consent', words('consent permission approval invitation nomination candidacy clearance accreditation offer bid')],
  [
    'crowd',
    words(
      'people supporter protester demonstrator activist resident student worker crowd villager farmer mourner relative family hundred thousand dozen ten score opponent marcher teacher nurse doctor miner trader farmer driver trucker docker commuter herder fisherman parent veteran pensioner refugee migrant mob',
    ),
  ],
  [
    'leaders',
    words(
      'leader minister president premier ambassador envoy diplomat official chief delegate delegation negotiator governor chancellor representative',
    ),
  ],
  ['effigy', words('effigy flag portrait tyre tire poster')],
  ['fire', words('fire')],
  ['shells', words('shell mortar round bullet shot grenade volley')],
  ['peace', words('peace')],
  [
    'territory',
    words(
      'island territory province region enclave strip town village city hill area land peninsula district atoll reef coast',
    ),
  ],
  ['computers', words('computer network server database system account website')],
  ['conversation', words('conversation call talk discussion meeting exchange dinner lunch breakfast')],
  ['hands', words('hand')],
  ['mandate', words('mandate mission truce ceasefire cease-fire')],
  ['order', words('order')],
  ['delivery', words('delivery')],
  ['loan', words('loan grant credit bailout donation')],
  ['refugees', words('refugee evacuee exile people person migrant family asylum-seeker')],
  [
    'forces',
    words(
      'troop soldier force peacekeeper marine paratrooper warship reinforcement battalion brigade tank contingent regiment fleet frigate destroyer armour armor commando',
    ),
  ],
  ['outposts', words('outpost post base position garrison trench checkpoint bridgehead')],
  ['stance', words('demand position stance insistence condition objection claim')],
  ['concession', words('concession')],
  ['amnesty', words('amnesty pardon')],
  ['slogan', words('slogan banner placard flag')],
  ['right', words('right')],
  ['side', words('side')],
  ['inquiry', words('inquiry enquiry investigation probe')],
  ['trial', words('trial prosecution')],
  [
    'bodies',
    words(
      'parliament council court assembly congress senate government lawmaker deputy ally donor member state committee union bloc neighbour neighbor legislator legislature cabinet authority voter',
    ),
  ],
  ['condolence', words('condolence sympathy congratulation')],
  ['list', words('list blacklist')],
  ['objection', words('objection complaint lawsuit veto')],
  ['stones', words('stone rock bottle egg molotov cocktail petrol-bomb firebomb firework')],
  ['asylum', words('asylum refuge sanctuary citizenship shelter')],
  ['support', words('support solidarity backing gratitude thanks condolence sympathy confidence')],
  ['deadline', words('hour day week month deadline')],
  ['approval', words('consent approval blessing nod assent permission light go-ahead clearance')],
  ['blame', words('finger blame accusation barb insult recrimination charge jibe')],
  ['dispute', words('dispute quarrel row standoff stand-off feud frontier border differences difference')],
  ['intelligence', words('intelligence information datum data technology')],
  ['debt', words('debt')],
  [
    'sought',
    words(
      'asylum help support assistance aid arbitration mediation extradition membership clarification guarantee talk meeting explanation apology compensation permission backing loan bailout extension intervention',
    ),
  ],
  ['access', words('access entry visa permission passage landing')],
  ['martial', words('curfew law emergency lockdown state')],
  ['crowd-control', words('gas cannon baton canister pellet')],
  [
    'passage',
    words(
      'road highway bridge crossing strait canal port border route railway waterway harbour harbor airspace entrance frontier checkpoint gate street runway track',
    ),
  ],
  [
    'pact',
    words(
      'treaty pact accord agreement deal truce ceasefire cease-fire armistice memorandum convention protocol bloc alliance organisation organization union court',
    ),
  ],
  [
    'talks',
    words(
      'vote ballot session debate inauguration funeral conference talk negotiation summit meeting visit consultation discussion ceremony',
    ),
  ],
  ['police', words('police officer agent investigator policeman authority gendarme')],
  ['power', words('power')],
  ['money', words('$ € £ million billion dollar euro pound')],
  [
    'motion',
    words(
      'treaty pact deal budget resolution bill motion amendment draft measure proposal law plan package nomination appointment',
    ),
  ],
  ['complaint', words('complaint lawsuit suit case charge protest')],
  [
    'victims',
    words(
      'wounded injured casualty survivor victim patient civilian people migrant refugee sailor person child infant baby',
    ),
  ],
  ['workers', words('worker miner teacher nurse doctor driver pilot farmer employee docker union student')],
  [
    'diplomat',
    words(
      "ambassador envoy delegation chargé charge diplomat attaché attache consul affaires d'affaires d’affaires representative",
    ),
  ],
]);

/** Nouns of people who are no participants by themselves; with a number they are counted ('23 officials', 'two drivers'). */
export const peopleNouns: ReadonlySet<string> = words(
  'people person civilian soldier troop officer official driver child woman man worker resident villager protester demonstrator student police policeman fighter militant rebel insurgent gunman ' +
    'guard sailor passenger journalist activist prisoner hostage detainee refugee migrant citizen national patient doctor nurse teacher member commander general diplomat lawmaker family household ' +
    'victim monitor observer peacekeeper serviceman personnel casualty crew pilot marine aid-worker medic farmer trader fisherman tourist pilgrim militia guerrilla reporter demonstrators crowd dead wounded injured other conscript combatant',
);
