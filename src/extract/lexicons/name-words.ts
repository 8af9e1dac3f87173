// Words that tell what kind of thing a name is: heads of organisation, place and agreement names, groups of people, media, particles inside names.
// Source: head words of entity names in the Wikidata classes organization (Q43229), armed forces (Q772547), newspaper (Q11032), geographical feature (Q618123), treaty (Q131569); our own selection.
import { wordSet } from './words.ts';

/** Last words of an organisation's name ('Interior Ministry'), or its first before 'of' and 'for' ('Ministry of the Interior'). Lower case. */
export const organizationHeads = wordSet(
  'ministry ministries department departments agency agencies bureau office council commission committee board authority authorities administration secretariat directorate',
  'parliament assembly congress senate duma knesset bundestag riksdag sejm diet majlis rada legislature chamber house court courts tribunal prosecution judiciary cabinet government governments',
  'army armies navy force forces guard guards corps command brigade brigades battalion battalions regiment division squadron fleet militia marines staff police gendarmerie service services',
  'party movement front union federation confederation coalition alliance league bloc group groups faction network organization organisation organizations organisations association associations society foundation institute institution centre center club initiative fund trust partnership',
  'bank company companies corporation corp inc ltd llc plc gmbh ag holdings holding enterprises industries airlines airways systems technologies motors energy petroleum oil gas pharmaceuticals laboratories university college school academy hospital clinic',
  'church diocese caliphate cartel mafia syndicate gang resistance opposition delegation embassy consulate mission taskforce inspectorate undersecretariat superintendency chancellery exchange treasury cia fbi mafia pentagon kremlin reserve',
  'newspaper magazine radio television broadcasting broadcaster media press agencies news studios records entertainment observatory watch monitor watchdog fighters rebels militants brotherhood tribe clan dynasty regime junta shura',
  'international consortium cooperative conference forum dialogue secretariat ombudsman chambers presidency commonwealth emirates_group crescent cross legion units unit cell program programme project team community communities band organisation guild caucus lobby commissariat taskforce consulate directorate-general politburo synod',
);

/** Of these, heads that are an organisation only with a capitalised word before them or 'of' after them; alone they are common words. */
export const weakOrganizationHeads = wordSet(
  'international energy oil gas news watch monitor press media systems house project program programme team cell unit units front center centre house community communities cross mission staff division school college band resistance reserve',
);

/** Heads that may be followed by 'of', 'for', 'on' and the rest of the name. */
export const complementHeads = wordSet(
  'ministry department agency bureau office council commission committee board authority administration secretariat directorate community parliament assembly house court tribunal army front union federation confederation coalition alliance league group organization organisation association society foundation institute centre center fund bank company university college school academy church conference forum chamber party movement initiative guard corps command society observatory mission brigades brigade institution consortium trust program programme project high_commissioner high_commission international partnership network delegation service inspectorate undersecretariat under-secretariat superintendency superintendence chancellery registry school college faculty guild federation headquarters campaign observatory museum library procuracy physicians lawyers reporters',
);

/** Last words of a newspaper's, broadcaster's or agency's name. */
export const mediaHeads = wordSet(
  'times post herald tribune gazette chronicle courier journal guardian telegraph mirror star sun globe observer examiner inquirer dispatch bulletin standard independent sentinel register ledger mail nation daily weekly today tv fm news broadcasting television radio broadcaster newswire wire press review monitor digest express echo argus advertiser mercury reporter',
);

/** Common nouns before the name of an organisation: 'the broadcaster Canal 8'. */
export const organizationNouns = wordSet(
  'broadcaster newspaper daily weekly magazine agency network channel website outlet tabloid station company firm giant maker manufacturer automaker airline airlines bank lender group organization organisation charity nonprofit watchdog militia party faction movement union alliance bloc coalition cartel gang insurer retailer conglomerate contractor startup platform think_tank institute university regulator ministry agency unit brigade consortium publisher operator carrier developer subsidiary federation association affiliate offshoot wing portal site broadcaster newsletter shipyard shipbuilder steelmaker chipmaker carmaker drugmaker planemaker exporter importer producer miner brewer supplier refiner utility brokerage consultancy nongovernmental newswire cooperative syndicate daily',
);

/** Common nouns before or behind the name of a ship, a vehicle or a weapon, which is none of the kinds: 'the tanker Blue Dawn'. */
export const vesselNouns = wordSet(
  'ship vessel tanker freighter frigate destroyer corvette carrier submarine yacht ferry boat trawler icebreaker warship cruiser barge tugboat dinghy lifeboat supertanker bulk_carrier spacecraft satellite rocket aircraft airliner jetliner missile drone ship’s storm hurricane typhoon cyclone film movie novel book song album play series opera app racehorse',
);

/** Last words of companies' names that are no heads of their own: 'Halvorsen Dynamics'. */
export const companyEndings = wordSet(
  'cable pipeline pipelines gold metals airways airlines oil gas shipyards yards foundries mills mobility dynamics marine solutions pharma labs logistics analytics aerospace robotics foods brands steel capital partners ventures mining minerals resources telecom semiconductor semiconductors materials aviation shipping maritime agrar chemicals biosciences biotech therapeutics interactive software electronics automotive engineering construction properties realty beverages breweries cement copper lithium power electric water networks wireless mobile digital global worldwide securities insurance reinsurance consulting advisors associates brothers sons gruppe konzern',
);

/** First words of names of parties, broadcasters and companies. */
export const bodyOpeners = wordSet(
  'national united democratic popular progressive patriotic radio télé tele banco banque banca grupo groupe gruppo nova nuevo nouvelle partido parti forza alternativa renovación global royal federal independent frente movimiento mouvement rassemblement parti alianza fuerza unión union alliance coalición bloque',
);

/** Members for their party: 'Social Democrats', 'Free Voters'. */
export const partyPeople = wordSet(
  'democrats socialists liberals conservatives communists greens nationalists republicans radicals patriots progressives reformists unionists voters populists royalists feds',
);

/** First words of parties' names by their creed. */
export const creeds = wordSet(
  'democratic liberal conservative socialist communist labour christian republican national popular united civic citizens progressive patriotic green social new free people agrarian',
);

/** What parties are for, two by two: 'Freedom and Justice Party'. */
export const partyIdeals = wordSet(
  'freedom justice reform development equality democracy progress peace unity solidarity rights labour labor order law homeland prosperity stability work dignity welfare faith truth hope renewal change growth independence liberty fatherland tradition environment',
);

/** Last words of parties' names that alone mean something else: 'Democratic Left', 'Civic Spring'. */
export const partyEndings = wordSet(
  'left right alternative renewal future voice choice appeal path hope reform spring dawn rally solidarity will unity vision change awakening',
);

/** Group nouns that with a demonym or a name before them stand for armed or political bodies: 'Iraqi forces', 'Houthi fighters'. Lower case in the text. */
export const bodyNouns = wordSet(
  'forces force military army armies navy troops police government governments regime administration authorities opposition coalition militia militias army airforce marines parliament senate cabinet intelligence leadership delegation coastguard judiciary junta state militants insurgency brigades units faction parties party group groups movement network organization organisation organizations organisations council command ministry embassy presidency legislature mission media television agencies bureaucracy monarchy dynasty caliphate police contingent guerrillas security_services special_forces companies businesses firms company banks defenses services command committee alliance guard guards arm tribe clan rebels rebel fighters artillery air_defenses banks mediators air_force tribunal court prosecutors regulators',
);

/** Plural nouns of people that with a demonym or a name before them stand for a group: 'Iraqi officials'. */
export const peopleNouns = wordSet(
  'people peoples officials officers soldiers fighters militants rebels insurgents civilians citizens lawmakers diplomats refugees residents leaders commanders parties communities community tribes families children women men troops marines militiamen policemen prosecutors investigators negotiators mediators envoys ministers journalists reporters activists protesters workers students voters migrants prisoners detainees hostages victims businessmen scientists experts analysts doctors nationals Christians Muslims Kurds Arabs population public settlers sailors pilots guards agents spies hackers jihadists terrorists extremists loyalists separatists allies counterparts politicians senators deputies legislators judges clerics monks engineers advisers advisors aircrew tribesmen peshmerga partners firefighters farmers exporters importers drivers monitors peacekeepers generals youth expatriates traders aid_workers smugglers',
);

/** Of these, people under arms, who act as a body: 'Iraqi soldiers'. */
export const armedNouns = wordSet(
  'troops soldiers fighters militants rebels insurgents marines militiamen guards guerrillas separatists jihadists forces peacekeepers gunmen paratroopers commandos loyalists servicemen',
);

/** Group nouns for those who govern: with a country's name they mean the country. */
export const governmentNouns = wordSet('government regime authorities junta leadership administration');

/** Nouns of places after a name ('Anbar province') or before 'of' and a name ('the town of Dabiq'). */
export const placeNouns = wordSet(
  'city town village province region district state county governorate oblast prefecture municipality neighborhood neighbourhood suburb suburbs area territory enclave peninsula island islands archipelago valley mountain mountains river lake sea ocean gulf bay strait canal coast desert plain border crossing port harbor harbour airport airfield airbase base camp checkpoint capital settlement republic kingdom emirate canton department street square avenue bridge dam mosque church prison quarter outskirts countryside frontier corridor front front-line plateau basin delta plant refinery stadium hills heights pass highway road hamlet commune township sector reservoir barrage gate park zone subdistrict site garrison barracks shore stronghold residence compound complex dome station terminal mine oilfield landfill fortress castle citadel lighthouse cemetery quarry monastery shipyard resort islet islets reef shoal sandbar sandbank spit cay atoll highlands lowlands uplands foothills ridge gorge steppe lagoon outcrop',
);

/** Capitalised words that make a name a place, at its end ('Anbar Province', 'Black Sea') ... */
export const placeHeads = wordSet(
  'darya daria nadi city town village province region district state county governorate oblast prefecture municipality peninsula island islands archipelago valley mountain mountains river lake lakes sea ocean gulf bay strait straits canal coast desert plain port harbor harbour airport airfield airbase base territory territories republic kingdom emirate emirates square street avenue boulevard bridge dam mosque palace prison quarter heights hills hill pass highway road forest park zone reservoir barrage cape falls delta basin plateau crossing camp point beach springs creek fort gate shrine temple cathedral stadium corridor canyon museum mount plant regulator depression subdistrict neighborhood neighbourhood guesthouse residence mansion',
);

/** ... or at its beginning ('Camp Hurriya', 'Lake Chad'). */
export const placeFirsts = wordSet(
  'palacio palais plaza puerto isla cerro lago lake lakes mount mt mt. camp fort cape gulf strait bay isle port river wadi rio río joint_base naval_base saint-',
);

/** First words of names of national bodies that go on with their country: 'Statistics Norway', 'Health Canada'. */
export const countryBodies = wordSet(
  'statistics elections tourism fisheries maritime transport health environment immigration sport sports cricket football hockey athletics energy trade export enterprise business invest investment airports ports consumers universities unions farmers teachers unicef oxfam caritas greenpeace wwf avocats médecins medecins transparency corrections customs parks',
);

/** Words that two by two describe an agreement: 'Trade and Investment Agreement', 'Comprehensive and Progressive Agreement'. */
export const agreementFields = wordSet(
  'comprehensive progressive friendship cooperation partnership peace economic trade investment strategic mutual alliance commerce navigation security assistance neighbourliness reconciliation stability association transit customs defence defense brotherhood solidarity',
);

/** Last words of an agreement's name, or first words before 'of', 'on', 'for'. */
export const agreementHeads = wordSet(
  'accord accords treaty agreement pact protocol convention declaration memorandum truce ceasefire armistice charter compact covenant communiqué communique deal statement',
);

/** Last words of a named event. */
export const eventHeads = wordSet(
  'summit war wars uprising revolution olympics games massacre genocide intifada spring crisis election elections festival cup championship',
);

/** Small words inside a person's name, between or before its capitalised words. */
export const nameParticles = wordSet(
  'al el bin ibn ben bint abu umm de da do dos das di du del della der den van von la le las los ter ten zu af av e y ould oulad',
);

/** What follows a person's name as part of it. */
export const nameSuffixes = wordSet('Jr Jr. Sr Sr. II III IV');

/** Policy fields: the first word of 'Defense Ministry', 'foreign minister'. Lower case. */
export const portfolios = wordSet(
  'foreign defense defence interior finance economy economic energy trade commerce justice education health labor labour agriculture transport transportation environment culture tourism information unification security intelligence home treasury development planning oil petroleum water housing immigration science technology industry sports fisheries infrastructure state war veterans antiquities heritage drug food human customs revenue budget social welfare women youth communications telecommunications mining migration refugee diaspora aviation maritime naval peace climate investment external internal national public religious islamic political military emergency emergencies disaster police antitrust privacy securities space nuclear atomic foreign_affairs european urban rural local regional parliamentary constitutional supreme federal central high general affairs services cooperation reconstruction reconciliation integration',
);

/** Compass words before a place: 'eastern Aleppo'. */
export const compassWords = wordSet(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower downtown rural coastal mainland greater north-east north-west south-east south-west north-eastern north-western south-eastern south-western',
);
